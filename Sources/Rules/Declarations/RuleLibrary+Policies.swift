package import SourceText

extension RuleLibrary {
  /// The built-in policy that holds where there is none, and that lies beneath one that does not say what it extends.
  package static let defaultPolicy = "recommended"

  /// The commented policy that `policy init` writes; it is not there to be extended.
  package var starterPolicy: SourceFile? { policies["starter"] }

  /// Names that `extends` may give, sorted.
  package var extendablePolicies: [String] { policies.keys.filter { $0 != "starter" }.sorted() }
}
