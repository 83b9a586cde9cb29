package import SourceText

/// A search that was not done to its end, so that the text counts as not fully checked.
package struct MatchFault: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The search was given up: hostile text, or a pattern that backtracks too much.
    case limit(MatchLimit)
    /// The pattern does not compile.
    case pattern(PatternError)
    /// PCRE2 failed for another reason, with its number.
    case engine(code: Int)
  }

  package let pattern: PatternID
  /// Where the search was to be done, in bytes of the scanned text.
  package let window: ByteRange
  package let reason: Reason
}
