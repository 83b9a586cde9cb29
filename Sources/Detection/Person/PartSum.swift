/// Adds up the weights of those features of a token that one part of its sentence gives.
struct PartSum<Part: SentencePart>: FeatureSink {
  private var weights: WeightSum

  var sum: SIMD8<Int16> { weights.sum }

  @inline(__always)
  init(_ part: Part.Type, weights: UnsafeRawPointer) {
    self.weights = WeightSum(weights: weights)
  }

  @inline(__always)
  func takes(_ template: UInt64) -> Bool {
    FeaturePart.of(template) == Part.part
  }

  @inline(__always)
  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    weights.add(group, index)
  }
}
