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
  /// Files of numbers (`person/weights`), by path without ending.
  package let tables: [String: ResourceBytes]
  /// Sorted by id.
  package let laws: [LawDeclaration]
  package let redaction: RedactionWords
  /// What was made of the patterns beforehand.
  package let patternTables: PatternTables

  package init(
    detectors: [DetectorDeclaration], rules: [RuleDeclaration], macros: [String: String],
    policies: [String: SourceFile], lists: [String: WordList], tables: [String: ResourceBytes] = [:],
    laws: [LawDeclaration] = [], redaction: RedactionWords = .none, patternTables: PatternTables = .none
  ) {
    self.detectors = detectors
    self.rules = rules
    self.macros = macros
    self.policies = policies
    self.lists = lists
    self.tables = tables
    self.laws = laws
    self.redaction = redaction
    self.patternTables = patternTables
  }
}
