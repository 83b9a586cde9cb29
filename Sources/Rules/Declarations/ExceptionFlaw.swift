/// What may be wrong with an exception; a closed set, each with a rule that objects.
package enum ExceptionFlaw: String, Sendable, CaseIterable {
  /// It cannot be understood, or lacks its reason.
  case malformed
  /// It names no single rule.
  case blanket
  /// The rule, or the policy, allows no such exception: what it was to cover is reported all the same.
  case notPermitted = "not-permitted"
  /// Its last day is past: what it covered is reported again.
  case expired
  /// It ends soon.
  case expiring
  /// It covers nothing.
  case unused
}
