extension UInt8 {
  /// Whether the byte is one of `0`…`9`.
  var isDecimalDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII letter or digit, or `_`: a part of a word in PCRE2's sense.
  var isWord: Bool { isDecimalDigit || isLetter || self == UInt8(ascii: "_") }

  /// The value of a hexadecimal digit, nil for any other byte.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self) - 0x30
    case 0x41...0x46: UInt32(self) - 0x37
    case 0x61...0x66: UInt32(self) - 0x57
    default: nil
    }
  }
}
