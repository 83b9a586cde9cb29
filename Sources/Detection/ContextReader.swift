import SourceText

/// Looks for the context phrases of one detector in one draft. Matches near each other share their context, so what a
/// window holds is remembered: the cost of a paragraph does not grow with its matches.
final class ContextReader {
  private let view: DraftView
  private let phrases: ContextPhrases
  private var known: [ByteRange: ContextHits] = [:]

  init(_ phrases: ContextPhrases, in view: DraftView) {
    self.view = view
    self.phrases = phrases
  }

  /// The first phrases of each list that stand in a window and outside of a match.
  func phrases(in window: ByteRange, outside match: ByteRange) -> (raise: String?, lower: String?) {
    let hits = self.hits(in: window)
    return (
      hits.first(raising: true, outside: match).map { phrases[$0] },
      hits.first(raising: false, outside: match).map { phrases[$0] }
    )
  }

  private func hits(in window: ByteRange) -> ContextHits {
    if let hits = known[window] { return hits }
    let hits = phrases.hits(in: view.folded, window: window)
    known[window] = hits
    return hits
  }
}
