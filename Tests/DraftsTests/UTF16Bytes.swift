/// Text as UTF-16 with a byte order mark.
enum UTF16Bytes {
  static func littleEndian(_ text: String) -> [UInt8] {
    units(text).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  static func bigEndian(_ text: String) -> [UInt8] {
    units(text).flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }

  private static func units(_ text: String) -> [UInt16] {
    [0xFEFF] + Array((text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text).utf16)
  }
}
