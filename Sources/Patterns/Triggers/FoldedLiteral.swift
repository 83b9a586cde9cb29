/// A text of up to 16 bytes that the prefilter looks for, folded so that case does not matter.
///
/// **Fold.** Every byte gets bit 0x20. That makes one of `A` and `a`, and of `Ü` (C3 9C) and `ü` (C3 BC); it also makes
/// one of `@` and a backtick, which is harmless: a hit only proposes, the pattern decides. What matters is that two
/// texts that a pattern takes for equal never fold to different bytes. For caseless patterns that holds for the code
/// points that `init(folding:caseless:)` accepts, but for these, whose other case is written in other bytes: `s` and
/// U+017F, `k` and U+212A, `å` and U+212B, `ß` and U+1E9E. The prefilter lets paragraphs with one of those four through
/// to every pattern (`specials`).
package struct FoldedLiteral: Hashable, Sendable {
  /// The folded bytes, the first one lowest.
  var bits: UInt128 { UInt128(high) << 64 | UInt128(low) }
  // Two halves, since arrays of 16-byte-aligned elements are slow to make.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// The number of bytes.
  var count: Int { Int(length) }
  private var length: UInt8 = 0
  /// Whether no part of a word can stand before the literal, that is, whether `\b` does in the pattern.
  private(set) var startsWord = false
  /// Whether the first code point is a part of a word for certain.
  private var beginsWithWordCharacter = false

  static let capacity = 16
  static let fold: UInt128 = 0x2020_2020_2020_2020_2020_2020_2020_2020

  /// The empty text.
  init() {}

  /// By one word: tables of thousands of literals are made at every start.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(low ^ high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(length))
  }

  /// The empty text behind a `\b`.
  static var wordBoundary: FoldedLiteral {
    var result = FoldedLiteral()
    result.startsWord = true
    return result
  }

  /// The first 16 bytes of a text.
  package init(_ text: some StringProtocol) {
    for byte in text.utf8.prefix(Self.capacity) { append(byte) }
    beginsWithWordCharacter = text.unicodeScalars.first.map(Self.isWordCharacter) ?? false
  }

  /// ASCII letters and digits, nil where they are more than 16.
  init?(word: ArraySlice<UInt8>) {
    guard word.count <= Self.capacity else { return nil }
    for byte in word { append(byte) }
    beginsWithWordCharacter = true
  }

  /// One code point, nil where `caseless` matching may take it for one that folds differently.
  init?(folding scalar: Unicode.Scalar, caseless: Bool) {
    guard !caseless || Self.foldsLikePCRE2(scalar) else { return nil }
    self.init(scalar)
  }

  /// A literal as it was taken apart into `low`, `high`, `count` and `flags`; a count beyond the capacity is cut.
  init(low: UInt64, high: UInt64, count: UInt8, flags: UInt8) {
    self.low = low
    self.high = high
    length = min(count, UInt8(Self.capacity))
    startsWord = flags & 1 != 0
    beginsWithWordCharacter = flags & 2 != 0
  }

  /// What is known of the literal's start, one bit each.
  var flags: UInt8 { (startsWord ? 1 : 0) | (beginsWithWordCharacter ? 2 : 0) }

  private init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }
    beginsWithWordCharacter = Self.isWordCharacter(scalar)
  }

  /// The code points whose other cases, if any, fold alike or are among `specials`.
  ///
  /// They are those of German and its neighbours: ASCII, Latin-1 without `µ` and `ÿ`, typographic and currency signs.
  private static func foldsLikePCRE2(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB5, 0xFF: false
    case 0...0xFF, 0x2000...0x206F, 0x20A0...0x20CF: true
    default: false
    }
  }

  /// Whether the code point is a part of a word for certain; of others than ASCII and Latin-1 we do not know.
  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x7F: UInt8(truncatingIfNeeded: scalar.value).isWord
    case 0xD7, 0xF7: false
    case 0xC0...0xFF: true
    default: false
    }
  }

  private mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte | 0x20) << UInt64(8 * count)
    } else {
      high |= UInt64(byte | 0x20) << UInt64(8 * (count - 8))
    }
    length += 1
  }
}

extension FoldedLiteral {
  /// The code points that are another case of an ASCII or Latin-1 letter and fold differently.
  static let specials: [FoldedLiteral] = ["\u{17F}", "\u{212A}", "\u{212B}", "\u{1E9E}"].map { FoldedLiteral($0) }

  var isEmpty: Bool { count == 0 }

  /// Ones in all bits of the literal's bytes.
  var byteMask: UInt128 { count == Self.capacity ? .max : (1 << UInt128(8 * count)) - 1 }

  /// The folded byte at `index`, which must be below `count`.
  func byte(at index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt128(8 * index))
  }

  /// The literal followed by another, nil where that exceeds 16 bytes.
  func followed(by next: FoldedLiteral) -> FoldedLiteral? {
    guard count + next.count <= Self.capacity else { return nil }
    var result = next
    if isEmpty {
      result.startsWord = next.startsWord || startsWord && (next.isEmpty || next.beginsWithWordCharacter)
    } else {
      let shifted = next.bits << UInt128(8 * count)
      result = self
      result.low |= UInt64(truncatingIfNeeded: shifted)
      result.high |= UInt64(truncatingIfNeeded: shifted >> 64)
      result.length += next.length
    }
    return result
  }

  /// The last `count` bytes, or all.
  func suffix(_ count: Int) -> FoldedLiteral {
    guard count < self.count else { return self }
    let rest = bits >> UInt128(8 * (self.count - count))
    var result = FoldedLiteral()
    result.low = UInt64(truncatingIfNeeded: rest)
    result.high = UInt64(truncatingIfNeeded: rest >> 64)
    result.length = UInt8(count)
    return result
  }

  /// Whether every text that starts with `self` starts with `other` too.
  func starts(with other: FoldedLiteral) -> Bool {
    (startsWord || !other.startsWord) && other.count <= count && bits & other.byteMask == other.bits
  }

  /// Whether every text that has `self` has `other` too.
  func implies(_ other: FoldedLiteral) -> Bool {
    guard other.count <= count else { return false }
    if other.startsWord { return startsWord && bits & other.byteMask == other.bits }
    return (0...count - other.count).contains { bits >> UInt128(8 * $0) & other.byteMask == other.bits }
  }
}

extension FoldedLiteral: CustomStringConvertible {
  /// The folded bytes as text, with `\b` in front where a word must start. Umlauts are shown as such; what else is
  /// beyond ASCII may not be readable.
  package var description: String {
    var bytes: [UInt8] = []
    for byte in (0..<count).map(byte(at:)) {
      // The other half of the letters of Latin-1 is upper-case, but for `ß`, which folds to `ÿ`.
      bytes.append(byte == 0xE3 ? 0xC3 : byte == 0xBF && bytes.last == 0xC3 ? 0x9F : byte)
    }
    return (startsWord ? "\\b" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
