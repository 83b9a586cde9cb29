package import Patterns
package import SourceText

/// Everything that the files of a `rules/` folder declare, decoded.
package struct RuleLibrary: Sendable {
  /// Sorted by id.
  package let detectors: [DetectorDeclaration]
  /// Sorted by id.
  package let rules: [RuleDeclaration]
  package let macros: [String: String]
  /// The policies below `policies/`, by name (`recommended`), undecoded.
  package let policies: [String: SourceFile]
  package let lists: [String: WordList]
  /// Sorted by id.
  package let laws: [LawDeclaration]
  /// What the prefilter needs to know of the patterns, as far as it was derived beforehand.
  package let triggers: TriggerTable?

  package init(
    detectors: [DetectorDeclaration], rules: [RuleDeclaration], macros: [String: String],
    policies: [String: SourceFile], lists: [String: WordList], laws: [LawDeclaration] = [],
    triggers: TriggerTable? = nil
  ) {
    self.detectors = detectors
    self.rules = rules
    self.macros = macros
    self.policies = policies
    self.lists = lists
    self.laws = laws
    self.triggers = triggers
  }
}
