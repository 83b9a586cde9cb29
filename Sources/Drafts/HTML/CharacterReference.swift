/// A character reference, decoded: `&auml;`, `&#228;`, `&#xE4;`.
///
/// Names and numbers are read as WHATWG HTML 13.2.5.72 ff. says; Markdown (CommonMark 2.5) asks for the semicolon.
struct CharacterReference {
  /// Where a reference stands decides what may go without a semicolon.
  enum Place {
    case markdown
    case htmlText
    case htmlAttribute
  }

  let first: Unicode.Scalar
  let second: Unicode.Scalar?
  /// Bytes from the ampersand to the end.
  let length: Int

  /// Reads the reference at an ampersand; nil where none stands there.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, place: Place) {
    guard start + 2 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      self.init(numberIn: bytes, at: start, end: end, place: place)
    } else {
      self.init(nameIn: bytes, at: start, end: end, place: place)
    }
  }

  private init?(nameIn bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, place: Place) {
    var nameEnd = start + 1
    let limit = min(end, nameEnd + NamedReferences.longestName)
    while nameEnd < limit, bytes[nameEnd].isLetter || bytes[nameEnd].isDigit { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<nameEnd])
    let hasSemicolon = nameEnd < end && bytes[nameEnd] == UInt8(ascii: ";")
    if hasSemicolon, let match = NamedReferences.find(name) {
      (first, second) = (match.first, match.second)
      length = nameEnd + 1 - start
      return
    }
    guard place != .markdown, let match = NamedReferences.findLegacyPrefix(of: name) else { return nil }
    let next = start + 1 + match.length
    if place == .htmlAttribute, next < end,
      bytes[next] == UInt8(ascii: "=") || bytes[next].isLetter || bytes[next].isDigit
    {
      return nil
    }
    (first, second) = (match.first, nil)
    length = 1 + match.length
  }

  private init?(numberIn bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, place: Place) {
    var index = start + 2
    let isHex = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digitsStart = index
    var value: UInt32 = 0
    while index < end, let digit = Self.digit(bytes[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    let digits = index - digitsStart
    let hasSemicolon = index < end && bytes[index] == UInt8(ascii: ";")
    guard digits > 0, place != .markdown || hasSemicolon && digits <= (isHex ? 6 : 7) else { return nil }
    first = place == .markdown ? Unicode.Scalar(value) ?? "\u{FFFD}" : Self.character(of: value)
    second = nil
    length = index + (hasSemicolon ? 1 : 0) - start
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 0x30) }
    guard isHex, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 else { return nil }
    return UInt32(byte | 0x20) - 0x61 + 10
  }

  /// WHATWG HTML 13.2.5.84: numbers of the C1 controls mean Windows-1252.
  private static func character(of value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Unicode.Scalar(windows1252[Int(value) - 0x80]) ?? "\u{FFFD}" }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
