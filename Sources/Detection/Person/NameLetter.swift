/// Letters as names need them: Latin with its extensions, Greek and Cyrillic; case without tables of Unicode.
enum NameLetter {
  /// The code point at `index` of valid UTF-8 and its length in bytes; a cut sequence counts as one byte.
  @inline(__always)
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let left = text.count - index
    if first < 0xE0, left > 1 { return ((first & 0x1F) << 6 | tail(text, index + 1), 2) }
    if first < 0xF0, left > 2 {
      return ((first & 0x0F) << 12 | tail(text, index + 1) << 6 | tail(text, index + 2), 3)
    }
    guard first < 0xF8, left > 3 else { return (0xFFFD, min(4, left)) }
    let head = (first & 0x07) << 18 | tail(text, index + 1) << 12
    return (head | tail(text, index + 2) << 6 | tail(text, index + 3), 4)
  }

  @inline(__always)
  private static func tail(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(text[index]) & 0x3F
  }

  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) }
    if scalar < 0x250 { return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xBA }
    return (0x300...0x530).contains(scalar) && scalar != 0x37E || (0x5D0...0x6FF).contains(scalar)
      || (0x1E00...0x1FFF).contains(scalar)
  }

  /// Whether it can stand between two letters of one word: a hyphen, an apostrophe.
  @inline(__always)
  static func isJoint(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x27 || scalar == 0x2019
  }

  /// The small letter of a capital one; any other code point as it is.
  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar }
    if scalar < 0xDF { return scalar >= 0xC0 && scalar != 0xD7 ? scalar + 0x20 : scalar }
    return scalar < 0x100 ? scalar : lowercasedExtended(scalar)
  }

  private static func lowercasedExtended(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Turkish İ has no single small letter in Latin spelling; names are listed with i.
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    default: scalar
    }
  }

  @inline(__always)
  static func isCapital(_ scalar: UInt32) -> Bool {
    lowercased(scalar) != scalar
  }
}
