import SourceText
import Testing

@testable import Patterns

/// Where a search starts before a literal.
@Suite struct StartStretchesTests {
  private static let text = Array("eins zwei drei vier fünf".utf8)

  private static func stretches(_ places: [Int], reach: Int, from start: Int = 0) -> [ClosedRange<Int>] {
    StartStretches.before(places, reach: reach, in: text, window: ByteRange(start, text.count))
  }

  @Test func wordsBeforeAPlace() {
    #expect(Self.stretches([12], reach: 0) == [10...12])
    #expect(Self.stretches([12], reach: 1) == [5...12])
    #expect(Self.stretches([12], reach: 9) == [0...12])
    #expect(Self.stretches([12], reach: 9, from: 3) == [3...12])
    #expect(Self.stretches([], reach: 1) == [])
  }

  @Test func stretchesThatTouchAreOne() {
    #expect(Self.stretches([2, 12], reach: 0) == [0...2, 10...12])
    #expect(Self.stretches([10, 12], reach: 0) == [10...12])
    #expect(Self.stretches([2, 12], reach: 2) == [0...12])
  }
}
