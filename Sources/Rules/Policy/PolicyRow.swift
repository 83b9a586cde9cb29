/// A line of `policy show`: a value that holds, and where it comes from.
package struct PolicyRow: Hashable, Sendable {
  /// The key path: `gate.fail-on`, `rules.personal-data/person`.
  package let key: String
  /// As it would be written in a policy.
  package let value: String
  /// `PATH:LINE`; nil: the built-in default.
  package let origin: String?
}
