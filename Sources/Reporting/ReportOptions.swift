package import SourceText

/// How a report is to look; what it says is in the run.
package struct ReportOptions: Sendable {
  package enum Verbosity: Int, Sendable, Comparable {
    /// Findings and what could not be checked; no summary.
    case quiet
    case normal
    /// With evidence, confidence and every skipped file.
    case verbose

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var language: Language
  /// Whether `text` and `concise` may use colours (ANSI escape sequences).
  package var color: Bool
  /// Columns of the terminal, for wrapping; nil: lines are as long as they are.
  package var width: Int?
  /// Whether the masked line around a finding may be shown; only on a terminal or where the user asked for it, since a
  /// CI log is a publication.
  package var showsContext: Bool
  /// Whether rule ids are links (OSC 8), where ``documentation`` says where to.
  package var hyperlinks: Bool
  package var verbosity: Verbosity
  /// Whether findings are counted by rule.
  package var statistics: Bool
  /// The address below which each rule has a page, without a final `/`; nil: there is none.
  package var documentation: String?

  package init(
    language: Language = .german, color: Bool = false, width: Int? = nil, showsContext: Bool = false,
    hyperlinks: Bool = false, verbosity: Verbosity = .normal, statistics: Bool = false, documentation: String? = nil
  ) {
    self.language = language
    self.color = color
    self.width = width
    self.showsContext = showsContext
    self.hyperlinks = hyperlinks
    self.verbosity = verbosity
    self.statistics = statistics
    self.documentation = documentation
  }
}
