import Rules
import SourceText

/// A name that the model sees.
struct PersonSpan {
  /// Bytes of the matching text.
  let range: ByteRange
  let known: SpanEvidence
  /// The calibrated probability that it is a person's name.
  let probability: Float
  /// Tokens of the sentence, counted from its first.
  let tokens: Range<Int>
  /// What speaks for and against it, where that was asked for.
  var evidence: [Evidence] = []

  /// The probability as a score of 0…99.
  var score: Int { min(Int((probability * 100).rounded()), 99) }
}
