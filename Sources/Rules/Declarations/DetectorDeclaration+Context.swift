extension DetectorDeclaration {
  /// Whole words and phrases near a match that speak for or against it; `*amt` stands for every word that ends so, `#`
  /// for any digit.
  package struct Context: Sendable {
    /// How far phrases are looked for.
    package enum Reach: String, Sendable, CaseIterable {
      case sentence
      /// Where the sentence has none: the rest of the paragraph, then the paragraphs before it up to the heading.
      case section
    }

    package let raise: [String]
    package let lower: [String]
    package let reach: Reach

    package init(raise: [String], lower: [String], reach: Reach = .sentence) {
      self.raise = raise
      self.lower = lower
      self.reach = reach
    }
  }
}
