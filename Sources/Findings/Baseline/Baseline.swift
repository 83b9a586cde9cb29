/// The findings that a gate accepts because they were there before it: fingerprints with counts, no values and no line
/// numbers, bound to the value by a keyed hash.
package struct Baseline: Sendable {
  /// Sorted; no two with the same fingerprint and value.
  package let entries: [BaselineEntry]
  /// The indices of `entries` by fingerprint and value.
  let indices: [BaselineEntry.Key: Int]

  /// Entries with the same fingerprint and value are added up.
  package init(_ entries: some Sequence<BaselineEntry> = []) {
    var merged: [BaselineEntry.Key: BaselineEntry] = [:]
    for entry in entries where entry.count > 0 {
      merged[entry.key] = merged[entry.key].map { $0.counted($0.count + entry.count) } ?? entry
    }
    let sorted = merged.values.sorted()
    self.entries = sorted
    indices = Dictionary(
      sorted.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The baseline in which all of `findings` are known.
  package init(of findings: some Sequence<Finding>, reason: String? = nil) {
    self.init(findings.map { BaselineEntry($0, reason: reason) })
  }

  /// Whether some values can only be compared with a key; without it the findings of those entries are new.
  package var needsKey: Bool { entries.contains { $0.value != nil } }

  /// The result with the findings that the baseline knows set apart.
  ///
  /// A finding is known while the count of its entry is not used up. Fingerprints hold the path, so files do not depend
  /// on each other and may be checked in any order.
  package func apply(to result: FileResult) -> FileResult {
    guard !entries.isEmpty else { return result }
    var applied = result
    applied.findings = []
    var usage = BaselineUsage(self)
    for finding in result.findings {
      if usage.take(finding) == nil {
        applied.findings.append(finding)
      } else {
        applied.baselined.append(finding)
      }
    }
    return applied
  }
}
