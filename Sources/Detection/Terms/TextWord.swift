import SourceText

/// A word of the matching text: letters and digits, with a gender sign inside (`Kolleg*innen`). A hyphen parts words.
struct TextWord {
  /// In the matching text.
  let range: ByteRange
  /// Whether something that ends a clause stands between this word and the one before: a comma, a colon, a bracket.
  let opensClause: Bool
  /// Whether only a hyphen parts it from the word before.
  let isJoined: Bool
}
