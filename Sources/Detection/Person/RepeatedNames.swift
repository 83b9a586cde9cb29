/// Last words of full names that a part of a draft has told already: where one of them stands alone further on, the
/// same person is meant.
struct RepeatedNames {
  /// What it adds to the log odds of the word alone.
  static let weight: Float = 2.5
  /// From which probability on a full name is believed.
  private static let sure: Float = 0.7

  private var words: Set<UInt32> = []

  mutating func clear() {
    words.removeAll(keepingCapacity: true)
  }

  mutating func learn(_ span: PersonSpan, in tokens: [PersonToken]) {
    guard span.tokens.count > 1, span.probability >= Self.sure else { return }
    let first = tokens[span.tokens.lowerBound].facts
    let last = tokens[span.tokens.upperBound - 1].facts
    guard first.firstName != 0, last.shape.startsName, last.length > 3, !last.isNoun else { return }
    words.insert(last.word)
  }

  func odds(of span: Range<Int>, in tokens: [PersonToken]) -> Float {
    span.count == 1 && holds(tokens[span.lowerBound]) ? Self.weight : 0
  }

  func holds(_ token: PersonToken) -> Bool {
    !words.isEmpty && words.contains(token.facts.word)
  }
}
