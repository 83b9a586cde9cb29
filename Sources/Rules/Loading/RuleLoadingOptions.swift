package import SourceText

/// How much of a rule folder is read and checked.
package struct RuleLoadingOptions: Sendable {
  /// The language of the diagnostics.
  package var language: Language
  /// Whether examples are read; a run that checks drafts does without.
  package var includesExamples: Bool
  /// Whether patterns are compiled and inspected, citations looked up in `laws.yml` and lists held to be sorted. The
  /// built-in files are held to all that by tests, so that a run does without.
  package var checksEverything: Bool
  /// The day against which laws are held; nil: none.
  package var today: CalendarDate?

  package init(
    language: Language = .german, includesExamples: Bool = false, checksEverything: Bool = false,
    today: CalendarDate? = nil
  ) {
    self.language = language
    self.includesExamples = includesExamples
    self.checksEverything = checksEverything
    self.today = today
  }
}
