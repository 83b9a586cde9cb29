/// A half-open stretch of a file as it is printed (SARIF's word).
package struct Region: Hashable, Sendable {
  package let start: Position
  package let end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  package var range: ByteRange { ByteRange(start.byte, end.byte) }
}

extension Region: Comparable {
  package static func < (left: Region, right: Region) -> Bool {
    left.range < right.range
  }
}
