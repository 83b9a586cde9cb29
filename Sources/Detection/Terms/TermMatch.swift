/// A term as it was found in a paragraph.
struct TermMatch {
  let meaning: Int
  /// Indices of the paragraph's words.
  let words: Range<Int>
}
