/// What is weighed to make a probability of the model's log odds: its own view of a sentence knows neither how long the
/// draft is nor what kind of text it is, and names are sparser in some than in others.
package struct SpanEvidence {
  package static let count = 6

  /// The model's log odds.
  package let odds: Float
  /// Whether the name is a single word.
  package let isSingle: Bool
  /// Whether no list of names knows it, or it is a common noun.
  package let isUnlisted: Bool
  /// Tokens of the part of the draft, as a power of two.
  package let size: Float
  /// Whether the draft cites paragraphs of a law.
  package let citesLaw: Bool

  /// The values by which the parameters of a calibration are multiplied.
  package var values: [Float] {
    [1, odds, isSingle ? 1 : 0, isSingle && isUnlisted ? 1 : 0, size, citesLaw ? 1 : 0]
  }

  /// The log odds that a calibration gives; `parameters` are as many as ``values``.
  package func calibrated(_ parameters: [Float]) -> Float {
    zip(values, parameters).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
