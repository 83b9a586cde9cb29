import TestSupport
import Testing

@testable import Detection

@Suite struct SpanChoiceTests {
  /// Against every subset of the spans.
  @Test(arguments: 0..<50)
  func noSetOfSpansIsWorthMore(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let spans = (0..<7).map { _ in
      let start = Int.random(in: 0..<6, using: &generator)
      let end = Int.random(in: start + 1...6, using: &generator)
      return SpanChoice.Span(tokens: start..<end, value: Float.random(in: -1...3, using: &generator))
    }
    let chosen = SpanChoice.best(of: spans, tokenCount: 6)
    let worth = chosen.reduce(Float(0)) { $0 + $1.value }
    #expect(Self.isDisjoint(chosen))
    #expect(chosen.allSatisfy { $0.value > 0 })
    for subset in 0..<1 << spans.count {
      let other = spans.indices.filter { subset >> $0 & 1 == 1 }.map { spans[$0] }
      guard Self.isDisjoint(other) else { continue }
      #expect(other.reduce(Float(0)) { $0 + $1.value } <= worth + 1e-4)
    }
  }

  private static func isDisjoint(_ spans: [SpanChoice.Span]) -> Bool {
    spans.indices.allSatisfy { left in
      spans.indices.allSatisfy { $0 == left || !spans[$0].tokens.overlaps(spans[left].tokens) }
    }
  }
}
