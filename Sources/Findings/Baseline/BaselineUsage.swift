/// How much of each entry of a baseline has been used by findings so far.
struct BaselineUsage {
  private let baseline: Baseline
  private var used: [Int: Int] = [:]

  init(_ baseline: Baseline) {
    self.baseline = baseline
  }

  /// Uses up one count of the entry that knows the finding; nil if there is none left.
  ///
  /// An entry with a value knows that value only; one without (a wording, or written without a key) goes by the
  /// fingerprint alone.
  mutating func take(_ finding: Finding) -> BaselineEntry? {
    let values = finding.valueDigest == nil ? [nil] : [finding.valueDigest, nil]
    for value in values {
      let key = BaselineEntry.Key(fingerprint: finding.fingerprint.group, value: value)
      guard let index = baseline.indices[key] else { continue }
      let count = used[index, default: 0]
      guard count < baseline.entries[index].count else { continue }
      used[index] = count + 1
      return baseline.entries[index]
    }
    return nil
  }

  /// The count of an entry that nothing has used.
  func left(ofEntryAt index: Int) -> Int {
    baseline.entries[index].count - used[index, default: 0]
  }
}
