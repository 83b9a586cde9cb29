/// A term of a list: one word, or several that stand together.
struct TermEntry: Sendable {
  /// The words, in the table's ``TermTable/words``.
  let words: Range<Int>
  /// The word by which it is found: the longest.
  let anchor: Int
  /// Whether upper and lower case must be as written; else nil.
  let casedText: Range<Int>?
  /// What the term means, as the builder has numbered it.
  let meaning: Int
  /// The next entry of the same hash bucket; -1 at the end.
  var next: Int
}
