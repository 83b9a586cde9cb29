import Findings
import Rules
import SourceText

/// Which findings a draft may silence itself: `gate.inline-exceptions` of the policy, and never a rule that is locked or
/// not exemptible.
struct ExceptionPermission: Sendable {
  private let level: Gate.InlineExceptions
  private let closed: Set<RuleID>

  init(_ policy: Policy, notExemptible: Set<RuleID>) {
    level = policy.gate.inlineExceptions
    closed = notExemptible.union(policy.rules.filter { $0.value.isLocked }.keys)
  }

  func covers(_ finding: Finding) -> Bool {
    guard !closed.contains(finding.ruleID) else { return false }
    return switch level {
    case .none: false
    case .warnings: finding.severity < .error
    case .all: true
    }
  }
}
