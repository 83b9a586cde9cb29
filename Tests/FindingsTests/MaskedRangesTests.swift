import SourceText
import Testing

@testable import Findings

@Suite struct MaskedRangesTests {
  @Test func rangesAreSortedAndJoined() {
    let ranges = MaskedRanges([ByteRange(8, 9), ByteRange(1, 3), ByteRange(2, 5), ByteRange(5, 6), ByteRange(7, 7)])
    #expect(ranges.ranges == [ByteRange(1, 6), ByteRange(8, 9)])
  }

  @Test(arguments: [(-1, 0), (0, 0), (5, 0), (6, 1), (8, 1), (9, 2), (100, 2)])
  func theFirstRangeThatEndsAfter(offset: Int, expected: Int) {
    #expect(MaskedRanges([ByteRange(1, 6), ByteRange(8, 9)]).index(endingAfter: offset) == expected)
  }
}
