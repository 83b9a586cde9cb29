/// Adds up the weights of those features of a token that one part of its sentence gives (``FeaturePart``).
struct PartSum: FeatureSink {
  let part: FeaturePart
  private(set) var sum: WeightSum

  @inline(__always)
  init(_ part: FeaturePart, weights: UnsafeRawPointer) {
    self.part = part
    sum = WeightSum(weights: weights)
  }

  @inline(__always)
  func takes(_ template: UInt64) -> Bool {
    FeaturePart.of(template) == part
  }

  @inline(__always)
  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    sum.add(group, index)
  }
}
