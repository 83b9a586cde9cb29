/// Adds up, by kind of evidence, what speaks for one label against "no name".
struct GroupSum: FeatureSink {
  let weights: UnsafeRawPointer
  let label: PersonLabel
  private(set) var sums = [Int](repeating: 0, count: EvidenceGroup.allCases.count)

  init(weights: UnsafeRawPointer, label: PersonLabel) {
    self.weights = weights
    self.label = label
  }

  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    let row = index * PersonTables.labelCount
    let mine = weights.load(fromByteOffset: row + label.rawValue, as: Int8.self)
    let none = weights.load(fromByteOffset: row + PersonLabel.outside.rawValue, as: Int8.self)
    sums[group.rawValue] += Int(mine) - Int(none)
  }
}
