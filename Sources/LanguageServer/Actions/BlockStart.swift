import SourceText

/// The start of the block of lines in which a byte of a UTF-8 file stands: behind the last empty line before it.
struct BlockStart {
  let offset: Int
  /// As the file ends its lines.
  let lineEnd: String

  init(before byte: Int, in file: SourceFile) {
    let bytes = file.bytes
    var start = min(byte, bytes.count)
    var offset = start
    while start > file.markLength {
      let lineStart = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.markLength
      let isEmpty = bytes[lineStart..<start].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isEmpty, lineStart < offset, start < byte { break }
      offset = lineStart
      start = max(lineStart - 1, file.markLength)
      if lineStart == file.markLength { break }
    }
    self.offset = offset
    lineEnd = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }
}
