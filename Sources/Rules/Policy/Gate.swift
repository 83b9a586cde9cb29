package import SourceText

/// From when on a run fails.
package struct Gate: Sendable {
  /// Nil: never.
  package var failOn: Severity?
  package var minimumConfidence: Confidence
  package var inlineExceptions: InlineExceptions

  package init(
    failOn: Severity? = .error, minimumConfidence: Confidence = Confidence(score: 50),
    inlineExceptions: InlineExceptions = .warnings
  ) {
    self.failOn = failOn
    self.minimumConfidence = minimumConfidence
    self.inlineExceptions = inlineExceptions
  }
}
