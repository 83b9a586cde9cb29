/// Numbers and strings.
extension JSONParser {
  /// A number as it is written.
  mutating func number() throws(JSONFault) -> String {
    let start = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    try digits(from: start)
    if offset - first > 1, bytes[first] == UInt8(ascii: "0") { throw JSONFault(.badNumber, at: start) }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      try digits(from: start)
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count, "+-".utf8.contains(bytes[offset]) { offset += 1 }
      try digits(from: start)
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(JSONFault) {
    let first = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    guard offset > first else {
      throw JSONFault(first == start && offset < bytes.count ? .unexpectedByte : .badNumber, at: first)
    }
  }

  /// A string, its escapes undone.
  mutating func string() throws(JSONFault) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while true {
      let byte = try current()
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw JSONFault(.badText, at: start) }
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      case 0..<0x20: throw JSONFault(.unexpectedByte, at: offset)
      default:
        text.append(byte)
        offset += 1
      }
    }
  }

  /// The bytes for which an escape stands.
  private mutating func escape() throws(JSONFault) -> [UInt8] {
    let start = offset
    offset += 1
    let letter = try current()
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try codePoint(from: start)).utf8)
    default: throw JSONFault(.badEscape, at: start)
    }
  }

  /// The code point of `\uXXXX`, or of two such for one beyond the Basic Multilingual Plane.
  private mutating func codePoint(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), try take(UInt8(ascii: "\\")), try take(UInt8(ascii: "u")) else {
      throw JSONFault(.badEscape, at: start)
    }
    let second = try codeUnit(from: start)
    guard UTF16.isTrailSurrogate(second) else { throw JSONFault(.badEscape, at: start) }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw JSONFault(.badEscape, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
    guard offset + 4 <= bytes.count else { throw JSONFault(.unexpectedEnd, at: bytes.count) }
    let digits = bytes[offset..<offset + 4]
    let isHexadecimal = digits.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) }
    guard isHexadecimal, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw JSONFault(.badEscape, at: start)
    }
    offset += 4
    return unit
  }
}
