import Workspace

/// The name by which the client knows a document; it goes back as it came.
struct DocumentURI: Hashable {
  let text: String

  /// The file that a `file:` URI of this machine names (RFC 8089); nil for any other URI.
  var path: FilePath? {
    let scheme = "file://"
    guard text.lowercased().hasPrefix(scheme) else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = String(decoding: rest[..<slash], as: UTF8.self)
    guard host.isEmpty || host.lowercased() == "localhost" else { return nil }
    let bytes = Self.decoded(rest[slash...])
    return bytes.contains(0) ? nil : FilePath(bytes: bytes).simplified
  }

  /// The bytes with every `%XX` decoded; a percent sign that starts none stays.
  private static func decoded(_ text: Substring.UTF8View) -> [UInt8] {
    let source = Array(text)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), let high = digit(source, index + 1), let low = digit(source, index + 2) {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ bytes: [UInt8], _ index: Int) -> UInt8? {
    guard index < bytes.count else { return nil }
    return Character(Unicode.Scalar(bytes[index])).hexDigitValue.map(UInt8.init)
  }
}
