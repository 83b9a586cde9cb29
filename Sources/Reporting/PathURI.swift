/// A path as a URI reference (RFC 3986): relative paths stay relative, absolute ones become `file:` URIs.
enum PathURI {
  static func reference(to path: String) -> String {
    if path.hasPrefix("/") { return "file://" + encoded(path) }
    var relative = Substring(path)
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    return encoded(String(relative))
  }

  /// Percent-encodes every byte that may not stand in the path of any URI reference; the slash stays. A colon is
  /// encoded too, since in a first name it would read as a scheme.
  private static func encoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Unreserved characters, `/` and `@`. The sub-delimiters could stand too, but some readers trip on them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "/"), UInt8(ascii: "@"): true
    default: false
    }
  }
}
