import SourceText

/// A match of a pattern that says what a term says: an ICD-10 code, say.
struct TermSignal {
  /// In the matching text.
  let range: ByteRange
  let meaning: TermMeaning
}
