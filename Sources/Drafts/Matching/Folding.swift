/// What becomes of a code point in matching text.
///
/// Kept are case, quotation marks and dashes (they part clauses). Folded are the blanks, the hyphens, full-width forms
/// and mathematical letters (the "bold" and "italic" letters of social media); removed is what a reader does not see:
/// soft hyphens, zero-width characters, bidirectional controls, variation selectors, tags. Sources: Unicode 15.1
/// PropList (White_Space, Dash), DerivedCoreProperties (Default_Ignorable_Code_Point).
enum Folding: Equatable {
  case keep
  case drop
  case blank
  case replace(UInt8)
  /// Kept, but the segment must be brought to NFC.
  case compose

  /// Whether a scalar of at least U+0080 stands in matching text as it is. Cheap enough for each non-Latin character.
  static func isPlain(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && scalar < 0x300 || Folding(scalar) == .keep
  }

  init(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x300: self = Self.latin(scalar)
    case 0x300..<0x2000: self = Self.lower(scalar)
    case 0x2000..<0x2070: self = Self.punctuation(scalar)
    case 0x2070..<0xF900: self = Self.middle(scalar)
    default: self = Self.upper(scalar)
    }
  }

  private static func latin(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: .blank
    case 0xAD: .drop
    default: .keep
    }
  }

  private static func lower(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0x034F, 0x061C, 0x180B...0x180F, 0x115F, 0x1160, 0x17B4, 0x17B5: .drop
    case 0x0370..<0x0483: scalar == 0x0374 || scalar == 0x037E || scalar == 0x0387 ? .compose : .keep
    case 0x048A..<0x0591, 0x10A0..<0x1100, 0x1200..<0x135D, 0x1E00..<0x1F00: .keep
    case 0x1680: .blank
    default: .compose
    }
  }

  private static func punctuation(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0x2000, 0x2001: .blank
    case 0x2002...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .drop
    case 0x2010...0x2012: .replace(UInt8(ascii: "-"))
    default: .keep
    }
  }

  private static func middle(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0x2212: .replace(UInt8(ascii: "-"))
    case 0x3000: .blank
    case 0x3164: .drop
    case 0x210E: .replace(UInt8(ascii: "h"))
    case 0x20D0...0x20FF, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A, 0x2ADC, 0x2CEF...0x2CF1, 0x2D7F, 0x2DE0...0x2DFF:
      .compose
    case 0x302A...0x302F, 0x3099, 0x309A, 0xA66F...0xA6F1, 0xA800...0xABFF: .compose
    default: .keep
    }
  }

  private static func upper(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0xE0000...0xE0FFF: .drop
    case 0xFE63: .replace(UInt8(ascii: "-"))
    case 0xFF01...0xFF5E: .replace(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0x1D400...0x1D7FF: mathematical(scalar)
    case 0xF900...0xFAFF, 0xFB1D...0xFB4F, 0xFE20...0xFE2F, 0x10000..<0x1D000, 0x1D165...0x1D1AD, 0x1D15E...0x1D164,
      0x1D1BB...0x1D1C0, 0x1D242...0x1D244, 0x1E000...0x1E95F, 0x2F800...0x2FA1D:
      .compose
    default: .keep
    }
  }

  /// Letters and digits of the block Mathematical Alphanumeric Symbols: thirteen alphabets of 52 letters, Greek between
  /// them and the digits, five rows of ten.
  private static func mathematical(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0x1D400..<0x1D6A4:
      let letter = (scalar - 0x1D400) % 52
      return .replace(UInt8(truncatingIfNeeded: letter < 26 ? 0x41 + letter : 0x61 + letter - 26))
    case 0x1D7CE...0x1D7FF:
      return .replace(UInt8(truncatingIfNeeded: 0x30 + (scalar - 0x1D7CE) % 10))
    default:
      return .keep
    }
  }
}
