import Findings
import Rules
import SourceText

/// Applies the exceptions of one draft to its findings, as far as the policy lets a draft speak for itself.
struct DraftExceptionMatcher {
  /// An exception that is not in order.
  struct Flawed {
    let exception: DraftException
    let flaw: ExceptionFlaw
  }

  private let exceptions: [DraftException]
  private let permission: ExceptionPermission
  private let today: CalendarDate?
  private var used: Set<Int> = []
  private var refused: Set<Int> = []

  init(_ exceptions: [DraftException], permission: ExceptionPermission, today: CalendarDate?) {
    self.exceptions = exceptions
    self.permission = permission
    self.today = today
  }

  /// The result with the findings that an exception covers set apart.
  mutating func apply(to result: FileResult) -> FileResult {
    var applied = result
    applied.findings = []
    for finding in result.findings {
      if let suppression = suppression(of: finding) {
        applied.suppressed.append(SuppressedFinding(finding: finding, suppression: suppression))
      } else {
        applied.findings.append(finding)
      }
    }
    applied.suppressed.sort {
      ($0.finding.region.range, $0.finding.ruleID) < ($1.finding.region.range, $1.finding.ruleID)
    }
    return applied
  }

  /// What is wrong with exceptions, once they have been applied; `rules` are those that ran.
  func flawed(rules: Set<RuleID>) -> [Flawed] {
    exceptions.indices.compactMap { index in
      flaw(at: index, rules: rules).map { Flawed(exception: exceptions[index], flaw: $0) }
    }
  }

  private mutating func suppression(of finding: Finding) -> Suppression? {
    for (index, exception) in exceptions.enumerated() {
      guard case .rule(let rule, let reason, let until) = exception.content, rule == finding.ruleID,
        exception.reaches(finding), !ExceptionTerm(last: until, today: today).isOver
      else {
        continue
      }
      guard permission.covers(finding) else {
        refused.insert(index)
        continue
      }
      used.insert(index)
      return Suppression(origin: exception.origin, reason: reason, expires: until?.description)
    }
    return nil
  }

  private func flaw(at index: Int, rules: Set<RuleID>) -> ExceptionFlaw? {
    switch exceptions[index].content {
    case .flawed(let flaw): return flaw
    case .rule(let rule, _, let until):
      let term = ExceptionTerm(last: until, today: today)
      if term.isOver { return .expired }
      if refused.contains(index) { return .notPermitted }
      if !used.contains(index) { return rules.contains(rule) ? .unused : nil }
      return term.endsSoon ? .expiring : nil
    }
  }
}
