/// What templates of two tokens look at of a word, in 29 bits: all of its facts but the letters.
struct WordKind {
  private let bits: UInt32

  init(_ facts: WordFacts) {
    var bits = UInt32(facts.shape.rawValue) | UInt32(min(facts.length, 4)) << 4 | UInt32(facts.cue & 127) << 7
    bits |= UInt32(facts.firstName) << 14 | UInt32(facts.firstLikeness) << 17
    bits |= UInt32(facts.surname) << 21 | UInt32(facts.surnameLikeness) << 24
    self.bits = bits | (facts.isNoun ? 1 << 28 : 0)
  }

  private static let form: UInt32 = 1 << 14 - 1
  private static let firstName: UInt32 = 7 << 14
  private static let firstLikeness: UInt32 = 15 << 17
  private static let surname: UInt32 = 7 << 21

  /// Of a token and the one before it: what the templates of ``FeaturePart/pairBefore`` look at, and the same in what
  /// they do not.
  @inline(__always)
  func pair(before: WordKind) -> UInt64 {
    let left = before.bits & (Self.form | Self.firstName | Self.firstLikeness)
    return UInt64(left) << 32 | UInt64(bits & ~Self.firstLikeness)
  }

  /// Of a token and the one after it.
  @inline(__always)
  func pair(after: WordKind) -> UInt64 {
    let right = after.bits & (Self.form | Self.surname | 15 << 24)
    return UInt64(right) << 32 | UInt64(bits)
  }
}
