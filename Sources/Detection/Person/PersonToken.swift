/// A token of the matching text.
struct PersonToken {
  /// Bytes of the text.
  var start: Int
  var end: Int
  var facts: WordFacts
  /// The number of its entry in ``WordCache``.
  var entry: Int
}
