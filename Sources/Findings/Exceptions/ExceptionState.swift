package import Rules

/// How an exception of the policy stands on the day of the run; the raw values are the names of the rules that object.
package enum ExceptionState: String, Sendable, CaseIterable {
  /// It holds, and covers something or was not asked.
  case active
  /// It ends within ``warningDays``.
  case expiring
  /// Its last day is past: what it covered is reported again.
  case expired
  /// It holds, but covers nothing in the drafts that were checked.
  case unused

  /// From how many days before its end on an exception is expiring.
  package static let warningDays = 30

  /// The rule that objects to an exception in this state; nil for an active one.
  package var ruleID: RuleID? {
    self == .active ? nil : RuleID("exception/\(rawValue)")
  }
}
