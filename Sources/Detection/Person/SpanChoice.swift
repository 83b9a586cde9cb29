/// Chooses among overlapping spans of a sentence.
enum SpanChoice {
  struct Span: Equatable {
    /// Tokens of the sentence.
    let tokens: Range<Int>
    /// What it is worth to be chosen.
    let value: Float
  }

  /// The spans, no two of which share a token, whose values add up to the most; in order. Spans worth nothing are
  /// never chosen. Linear in tokens and spans (dynamic programming over the ends).
  static func best(of spans: [Span], tokenCount: Int) -> [Span] {
    let spans = spans.filter { $0.value > 0 }.sorted { $0.tokens.upperBound < $1.tokens.upperBound }
    guard spans.count > 1 else { return spans }
    var best = [Float](repeating: 0, count: tokenCount + 1)
    var choice = [Int?](repeating: nil, count: tokenCount + 1)
    var next = 0
    for end in 1..<tokenCount + 1 {
      best[end] = best[end - 1]
      while next < spans.count, spans[next].tokens.upperBound == end {
        let value = best[spans[next].tokens.lowerBound] + spans[next].value
        if value > best[end] {
          best[end] = value
          choice[end] = next
        }
        next += 1
      }
    }
    return backtrack(spans, choice)
  }

  private static func backtrack(_ spans: [Span], _ choice: [Int?]) -> [Span] {
    var chosen: [Span] = []
    var end = choice.count - 1
    while end > 0 {
      if let index = choice[end] {
        chosen.append(spans[index])
        end = spans[index].tokens.lowerBound
      } else {
        end -= 1
      }
    }
    return chosen.reversed()
  }
}
