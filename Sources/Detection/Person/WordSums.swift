/// The sums of the weights that a word gives wherever it stands.
struct WordSums {
  /// A label a lane, as in ``WeightSum``: as a token that can belong to a name, or, where the word cannot, as any token.
  let own: SIMD8<Int16>
  /// As a neighbour of one that can.
  let before: SIMD8<Int16>
  let after: SIMD8<Int16>
  let second: SIMD8<Int16>
  let next: SIMD8<Int16>

  init(_ facts: WordFacts, weights: UnsafeRawPointer) {
    own = facts.isActive ? Self.sum(FeaturePart.Own.self, weights, token: facts) : Self.inactive(facts, weights)
    before = Self.sum(FeaturePart.Before.self, weights, before: facts)
    after = Self.sum(FeaturePart.After.self, weights, after: facts)
    second = Self.sum(FeaturePart.Second.self, weights, second: facts)
    next = Self.sum(FeaturePart.Next.self, weights, next: facts)
  }

  private static func inactive(_ facts: WordFacts, _ weights: UnsafeRawPointer) -> SIMD8<Int16> {
    var sum = WeightSum(weights: weights)
    PersonFeatures.emitInactive(facts, into: &sum)
    return sum.sum
  }

  @inline(__always)
  private static func sum<Part: SentencePart>(
    _ part: Part.Type, _ weights: UnsafeRawPointer, second: WordFacts = WordFacts(), before: WordFacts = WordFacts(),
    token: WordFacts = WordFacts(), after: WordFacts = WordFacts(), next: WordFacts = WordFacts()
  ) -> SIMD8<Int16> {
    var sum = PartSum(part, weights: weights)
    ActiveToken(third: WordFacts(), second: second, before: before, token: token, after: after, next: next)
      .emit(into: &sum)
    return sum.sum
  }
}
