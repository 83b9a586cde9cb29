extension DetectorDeclaration {
  /// Whole words and phrases in the same sentence that speak for or against a match.
  package struct Context: Sendable {
    package let raise: [String]
    package let lower: [String]

    package init(raise: [String], lower: [String]) {
      self.raise = raise
      self.lower = lower
    }
  }
}
