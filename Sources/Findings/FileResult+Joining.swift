import Rules

extension FileResult {
  /// The result as it is shown: of the findings of a rule that is told of once, the first, with the places of the
  /// others among its related ones.
  ///
  /// Only what stands is joined, after exceptions, baseline and the choice of added lines: these judge each place by
  /// itself, so that none of them hides another.
  package var joined: FileResult {
    guard findings.contains(where: { $0.repeats == .once }) else { return self }
    var joined = self
    joined.findings = []
    var places: [RuleID: Int] = [:]
    for finding in findings {
      if finding.repeats == .once, let place = places[finding.ruleID] {
        joined.findings[place].related.append(Finding.Related(entity: nil, region: finding.region))
      } else {
        places[finding.ruleID] = joined.findings.count
        joined.findings.append(finding)
      }
    }
    return joined
  }
}
