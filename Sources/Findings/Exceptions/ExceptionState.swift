package import Rules

/// How an exception of the policy stands on the day of the run.
package enum ExceptionState: String, Sendable, CaseIterable {
  /// It holds, and covers something or was not asked.
  case active
  /// It ends within ``warningDays``.
  case expiring
  /// Its last day is past: what it covered is reported again.
  case expired
  /// It holds, but covers nothing in the drafts that were checked.
  case unused
  /// There are no exceptions to its rule.
  case notPermitted = "not-permitted"

  /// From how many days before its end on an exception is expiring.
  package static let warningDays = 30

  /// What is wrong with an exception in this state; nil for an active one.
  package var flaw: ExceptionFlaw? {
    switch self {
    case .active: nil
    case .expiring: .expiring
    case .expired: .expired
    case .unused: .unused
    case .notPermitted: .notPermitted
    }
  }
}
