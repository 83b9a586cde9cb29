/// How far a rule has come.
package enum RuleStatus: String, Sendable, CaseIterable {
  case stable
  /// New: it runs only where a policy names it, so that an update does not surprise.
  case preview
  /// On its way out: it still runs, and `policy check` says so.
  case deprecated
}
