/// Takes down the features of tokens, for training.
struct FeatureList: FeatureSink {
  /// Kinds of evidence that are passed over, for ablation.
  var skipped: Set<EvidenceGroup> = []
  private(set) var features: [UInt16] = []

  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    if skipped.isEmpty || !skipped.contains(group) { features.append(UInt16(truncatingIfNeeded: index)) }
  }
}
