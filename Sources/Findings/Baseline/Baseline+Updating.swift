package import Rules

/// How a baseline follows the drafts.
extension Baseline {
  /// What of the baseline is no longer there: entries of the checked files, with the count that is left over.
  /// `files` are results to which the baseline was applied; entries of other files are not judged.
  package func stale(after files: [FileResult]) -> [BaselineEntry] {
    let left = leftovers(after: files)
    return entries.indices.compactMap { left[$0] > 0 ? entries[$0].counted(left[$0]) : nil }
  }

  /// The baseline without ``stale(after:)``.
  package func pruned(after files: [FileResult]) -> Baseline {
    let left = leftovers(after: files)
    return Baseline(entries.indices.map { entries[$0].counted(entries[$0].count - left[$0]) })
  }

  /// The baseline with the findings that still stand in `files` taken in for `reason`.
  package func accepting(_ files: [FileResult], reason: String) -> Baseline {
    Baseline(entries + files.flatMap(\.findings).map { BaselineEntry($0, reason: reason) })
  }

  /// The baseline after a draft was renamed: what it knew of the draft under its old name it knows under the new one.
  ///
  /// `old` and `new` are results of the same bytes, those that the draft has now, checked under the old and the new
  /// path, both without a baseline.
  package func following(_ old: FileResult, renamedTo new: FileResult) -> Baseline {
    var usage = BaselineUsage(self)
    let moved = zip(old.findings, new.findings).compactMap { before, after in
      usage.take(before).map { entry in BaselineEntry(after, reason: entry.reason) }
    }
    return Baseline(entries.filter { $0.path != old.path } + moved)
  }

  /// Findings accepted, by rule, in the order of rules.
  package var statistics: [(rule: RuleID, count: Int)] {
    var counts: [RuleID: Int] = [:]
    for entry in entries { counts[entry.rule, default: 0] += entry.count }
    return counts.map { (rule: $0.key, count: $0.value) }.sorted { $0.rule < $1.rule }
  }

  /// For each entry the count that no finding has used; 0 where its file was not checked.
  private func leftovers(after files: [FileResult]) -> [Int] {
    var usage = BaselineUsage(self)
    for finding in files.lazy.flatMap(\.baselined) { _ = usage.take(finding) }
    let checked = Set(files.map(\.path))
    return entries.indices.map { checked.contains(entries[$0].path) ? usage.left(ofEntryAt: $0) : 0 }
  }
}
