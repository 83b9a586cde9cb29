import Findings
import Rules

/// Finds drafts of a baseline under their new names, by what they hold: the draft under the old name is gone, and a
/// draft that the baseline does not know holds findings of the same rule and value on lines that read the same.
struct BaselineRenaming {
  /// What an old and a new draft have in common.
  private struct Content: Hashable {
    let rule: RuleID
    let value: ValueDigest?
  }

  private(set) var baseline: Baseline
  private let files: [FileResult]
  /// The old names by what stood under them.
  private var oldNames: [Content: Set<String>] = [:]

  /// `files` are results without a baseline, `gone` names of drafts that are no longer there.
  init(_ baseline: Baseline, files: [FileResult], gone: Set<String>) {
    self.baseline = baseline
    self.files = files
    for entry in baseline.entries where gone.contains(entry.path) {
      oldNames[Content(rule: entry.rule, value: entry.value), default: []].insert(entry.path)
    }
  }

  /// Lets the baseline follow; `result` gives the result of the draft at an index under an old name.
  ///
  /// - Returns: how many drafts were found again.
  mutating func follow(_ result: (_ index: Int, _ identity: String) -> FileResult?) -> Int {
    guard !oldNames.isEmpty else { return 0 }
    let known = Set(baseline.entries.map(\.path))
    var count = 0
    for (index, new) in files.enumerated() where !known.contains(new.identity) && !new.findings.isEmpty {
      guard let name = nearestName(to: new), let old = result(index, name) else { continue }
      guard !baseline.apply(to: old).baselined.isEmpty else { continue }
      baseline = baseline.following(old, renamedTo: new)
      for content in oldNames.keys { oldNames[content]?.remove(name) }
      count += 1
    }
    return count
  }

  /// The old name that has most in common with a draft, the first of equals.
  private func nearestName(to file: FileResult) -> String? {
    var counts: [String: Int] = [:]
    for finding in file.findings {
      for value in Set([finding.valueDigest, nil]) {
        for name in oldNames[Content(rule: finding.ruleID, value: value)] ?? [] { counts[name, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
