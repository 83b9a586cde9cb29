/// How many columns text takes in a terminal or an editor with a fixed-width font, so that masks keep the width of what
/// they hide and carets stand beneath it.
///
/// Code points go in one by one; what a code point adds depends on the one before it (emoji sequences). The answer is
/// that of terminals that follow Unicode Standard Annex #11 and draw an emoji sequence as one picture.
package struct DisplayWidth: Sendable {
  private var previous: Unicode.Scalar = " "
  private var previousColumns = 1
  /// Whether a zero-width joiner asks to draw the next emoji into the one before it.
  private var isJoining = false

  package init() {}

  /// The columns that `scalar` adds to the text so far: 0, 1 or 2. Control characters, the tab among them, add none.
  package mutating func columns(of scalar: Unicode.Scalar) -> Int {
    let columns = columnsAfterPrevious(of: scalar)
    isJoining = scalar == Self.joiner && (previous.properties.isEmoji || previous == Self.emojiStyle)
    previous = scalar
    previousColumns = columns
    return columns
  }

  /// The columns of a whole text.
  package static func columns(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var width = DisplayWidth()
    return scalars.reduce(0) { $0 + width.columns(of: $1) }
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  /// Variation selector 16: the character before it is drawn as an emoji.
  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"

  private func columnsAfterPrevious(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return Self.isPrintableLatin(scalar.value) ? 1 : 0 }
    if scalar == Self.emojiStyle { return previous.properties.isEmoji && previousColumns == 1 ? 1 : 0 }
    if Self.isZeroWidth(scalar) { return 0 }
    if scalar.properties.isEmojiModifier, previous.properties.isEmojiModifierBase { return 0 }
    if isJoining, scalar.properties.isEmoji { return 0 }
    return Self.isWide(scalar) ? 2 : 1
  }

  private static func isPrintableLatin(_ value: UInt32) -> Bool {
    (0x20..<0x7F).contains(value) || value >= 0xA0 && value != 0xAD
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isGraphemeExtend || isHangulTail(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Vowels and final consonants of a Hangul syllable that is written in parts: drawn into its first consonant.
  private static func isHangulTail(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// A regional indicator counts one column, so that the two of a flag count two.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return false }
    if scalar.value < 0x1100 { return false }
    return wideRanges.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
  }

  /// East Asian Width W and F (Unicode 14, EastAsianWidth.txt), without the emoji, which the standard library knows;
  /// unassigned code points between them counted in.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
