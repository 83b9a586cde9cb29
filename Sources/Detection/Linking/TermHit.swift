import SourceText

/// A term in a sentence, before it is known of whom it speaks.
struct TermHit {
  let meaning: TermMeaning
  /// Indices of the sentence's words.
  let words: Range<Int>
  /// In the matching text.
  let range: ByteRange
}
