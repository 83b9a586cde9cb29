/// What we know of the text that a part of a pattern consumes in every match.
struct MatchFacts {
  /// All texts that it can be, where they are few; they fold alike or are among `FoldedLiteral.specials`.
  var exact: [FoldedLiteral]?
  /// Groups of which each has a literal in the text, where the text is not known exactly.
  var groups = BestGroups()
  /// Texts of which one stands at the start, where the text is not known exactly but its start is.
  var openings: [FoldedLiteral]?
  var shape: ShapeFacts

  /// Of the empty text.
  static let empty = MatchFacts(exact: [FoldedLiteral()], shape: .empty)
  /// Of a text that we know nothing of.
  static let unknown = MatchFacts(shape: .unknown)

  /// Texts of which one stands at the start, nil where that is not known.
  var start: [FoldedLiteral]? { exact ?? openings }
}
