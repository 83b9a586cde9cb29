import SourceText
import TestSupport
import Testing

@testable import Linting

/// The ranges that touch another are those that a comparison with each would find.
@Suite struct TouchingRangesTests {
  @Test(arguments: UInt64(1)...20) func findsWhatAComparisonWithEachFinds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ranges = (0..<60).map { _ in
      ByteRange(start: Int.random(in: 0...200, using: &random), length: Int.random(in: 0...30, using: &random))
    }
    let touching = TouchingRanges(ranges)
    for (number, range) in ranges.enumerated() {
      var found: Set<Int> = []
      #expect(!touching.contains(touching: number) { found.insert($0).inserted && false })
      #expect(found == Set(ranges.indices.filter { ranges[$0].start <= range.end && range.start <= ranges[$0].end }))
    }
  }

  @Test func stopsAtTheFirstThatIsWanted() {
    let touching = TouchingRanges([ByteRange(0, 5), ByteRange(5, 9), ByteRange(20, 30)])
    #expect(touching.contains(touching: 0) { $0 == 1 })
    #expect(!touching.contains(touching: 0) { $0 == 2 })
    #expect(TouchingRanges([ByteRange(3, 3)]).contains(touching: 0) { _ in true })
  }
}
