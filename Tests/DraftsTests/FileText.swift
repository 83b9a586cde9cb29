import SourceText

/// The text of a stretch of a file, decoded on a way of its own.
enum FileText {
  static func decode(_ file: SourceFile, _ range: ByteRange) -> String {
    let bytes = Array(file.bytes[range.indices])
    guard file.encoding != .utf8 else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(file.encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
