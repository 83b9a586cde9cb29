/// A half-open range of bytes, `start ..< end`.
///
/// Of which text, the name of the property says: the original file, unless it says otherwise.
package struct ByteRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// Makes the range `start ..< end`; an `end` before `start` gives an empty range at `start`.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes the range of `length` bytes from `start`.
  @inlinable
  package init(start: Int, length: Int) {
    self.init(start, start + length)
  }

  @inlinable
  package var count: Int { end - start }
  @inlinable
  package var isEmpty: Bool { start == end }
  @inlinable
  package var indices: Range<Int> { start..<end }

  @inlinable
  package func contains(_ offset: Int) -> Bool {
    offset >= start && offset < end
  }

  @inlinable
  package func contains(_ other: ByteRange) -> Bool {
    other.start >= start && other.end <= end
  }

  /// Whether the two ranges share at least one byte.
  @inlinable
  package func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest range that holds both.
  @inlinable
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  @inlinable
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
