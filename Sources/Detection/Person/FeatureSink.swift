/// What receives the features of a token, one by one: the sums of a decoder, the list of a trainer, the sums by kind
/// of evidence of an explanation.
protocol FeatureSink {
  mutating func add(_ group: EvidenceGroup, _ index: Int)
}
