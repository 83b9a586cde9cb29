import Findings
import Rules
import SourceText

/// An exception that a draft declares itself, in its front matter or in a comment.
struct DraftException {
  /// What it says; otherwise what is wrong with it.
  enum Content {
    case rule(RuleID, reason: String, until: CalendarDate?)
    case flawed(ExceptionFlaw)
  }

  let origin: Suppression.Origin
  let content: Content
  /// Where it is declared, in the file.
  let place: ByteRange
  /// What of the file it speaks of; nil: all of it.
  let reach: ByteRange?

  func reaches(_ finding: Finding) -> Bool {
    reach?.contains(finding.region.range.start) ?? true
  }
}
