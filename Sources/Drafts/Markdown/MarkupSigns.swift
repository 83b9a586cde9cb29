/// Tells in a few instructions the bytes of Markdown's markup that are read from those that are passed over.
enum MarkupSigns {
  /// Bits of the signs below 0x40: the digits.
  private static let low: UInt64 = 0x03FF_0000_0000_0000
  /// Bits of those from 0x40 to 0x7F: letters, brackets and what fences are made of.
  private static let high: UInt64 = 0x47FF_FFFF_2FFF_FFFE

  /// Whether a byte is part of a word or number, a square bracket, a backtick or a tilde.
  @inline(__always)
  static func isMeaningful(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }
}
