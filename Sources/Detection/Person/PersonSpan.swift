import Rules
import SourceText

/// A name that the model sees.
struct PersonSpan {
  /// Bytes of the matching text.
  let range: ByteRange
  /// The model's own log odds, before calibration.
  let odds: Float
  /// The calibrated probability that it is a person's name.
  let probability: Float
  let evidence: [Evidence]
}
