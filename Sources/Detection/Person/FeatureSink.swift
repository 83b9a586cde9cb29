/// What receives the features of a token, one by one: the sums of a decoder, the list of a trainer, the sums by kind
/// of evidence of an explanation.
protocol FeatureSink {
  /// Whether it wants the features of a template.
  func takes(_ template: UInt64) -> Bool
  mutating func add(_ group: EvidenceGroup, _ index: Int)
}

extension FeatureSink {
  @inline(__always)
  func takes(_ template: UInt64) -> Bool { true }
}
