/// A half-open range of bytes, `start ..< end`.
///
/// Of which text, the name of the property says: the original file, unless it says otherwise.
package struct ByteRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// Makes the range `start ..< end`; an `end` before `start` gives an empty range at `start`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes the range of `length` bytes from `start`.
  package init(start: Int, length: Int) {
    self.init(start, start + length)
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }
  package var indices: Range<Int> { start..<end }

  package func contains(_ offset: Int) -> Bool {
    offset >= start && offset < end
  }

  package func contains(_ other: ByteRange) -> Bool {
    other.start >= start && other.end <= end
  }

  /// Whether the two ranges share at least one byte.
  package func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest range that holds both.
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
