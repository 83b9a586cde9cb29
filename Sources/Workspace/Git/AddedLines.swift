package import SourceText

/// The lines of a file that a change has added.
package struct AddedLines: Hashable, Sendable {
  /// Counted from 1, ended by LF alone, as git counts.
  package internal(set) var lines: [ClosedRange<Int>] = []

  package init(_ lines: [ClosedRange<Int>] = []) {
    self.lines = lines
  }

  /// The added lines as ranges of bytes of the file, in order. Cost: one pass.
  package func byteRanges(in bytes: [UInt8]) -> [ByteRange] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    return lines.compactMap { range in
      guard range.lowerBound >= 1, range.lowerBound <= starts.count else { return nil }
      let end = range.upperBound < starts.count ? starts[range.upperBound] : bytes.count
      return ByteRange(starts[range.lowerBound - 1], end)
    }
  }
}
