/// Takes down the features of tokens, for training.
struct FeatureList: FeatureSink {
  private(set) var features: [UInt16] = []

  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    features.append(UInt16(truncatingIfNeeded: index))
  }
}
