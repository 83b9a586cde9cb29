package import Findings
package import Rules
import SourceText

extension Checker {
  /// The ids of the rules that are on.
  package var ruleIDs: Set<RuleID> { Set(rules.map(\.id)) }

  /// Whether a draft may silence a finding itself, with a reason.
  package func isSilencedByDrafts(_ finding: Finding) -> Bool { permission.covers(finding) }

  /// The number of the rule that objects to a flaw; nil where none is on.
  func rule(objectingTo flaw: ExceptionFlaw) -> Int? {
    activeRules.firstIndex { rule in
      if case .exception(flaw) = rule.form { true } else { false }
    }
  }

  /// The finding that an exception of the policy is itself where it is not in order; nil where it is, or where the rule
  /// about it is off. `path` is that of the policy that declares it as fingerprints name it.
  package func finding(of record: ExceptionRecord, identity path: String) -> Finding? {
    guard let flaw = record.state.flaw, let index = rule(objectingTo: flaw) else { return nil }
    let rule = activeRules[index].declaration
    let effective = policy.effective(rule)
    guard let severity = effective.severity, rule.confidence >= effective.minimumConfidence else { return nil }
    return record.finding(of: rule, severity: severity, identity: path)
  }
}
