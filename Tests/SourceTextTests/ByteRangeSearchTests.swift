import SourceText
import Testing

@Suite struct ByteRangeSearchTests {
  private static let ranges = [ByteRange(2, 4), ByteRange(4, 7), ByteRange(9, 9), ByteRange(12, 20)]

  /// Against a look at every range.
  @Test func agreesWithAPlainSearch() {
    for start in 0...22 {
      for end in start...22 {
        let range = ByteRange(start, end)
        let holder = Self.ranges.last { $0.start <= start }
        #expect(Self.ranges.holdInOrder(range) == (holder?.contains(range) ?? false), "\(start)..<\(end)")
      }
    }
  }

  @Test func rangesThatTouchHoldNothingOverTheirEdge() {
    #expect(Self.ranges.holdInOrder(ByteRange(4, 6)))
    #expect(!Self.ranges.holdInOrder(ByteRange(3, 5)))
    #expect(![ByteRange]().holdInOrder(ByteRange(0, 0)))
  }
}
