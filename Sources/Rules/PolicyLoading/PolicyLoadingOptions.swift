package import SourceText

/// What steers the reading of policies beside their files.
package struct PolicyLoadingOptions: Sendable {
  /// The language of the diagnostics.
  package var language: Language
  /// The day against which exceptions and entries are held; nil: nothing expires.
  package var today: CalendarDate?
  /// Whether an exception that has ended is told as a fault; where drafts are checked it is a finding instead.
  package var tellsEndedExceptions: Bool
  /// What the command line sets over the files: key path (`gate.fail-on`) and value.
  package var settings: [(key: String, value: String)]

  package init(
    language: Language = .german, today: CalendarDate? = nil, tellsEndedExceptions: Bool = true,
    settings: [(key: String, value: String)] = []
  ) {
    self.language = language
    self.today = today
    self.tellsEndedExceptions = tellsEndedExceptions
    self.settings = settings
  }
}
