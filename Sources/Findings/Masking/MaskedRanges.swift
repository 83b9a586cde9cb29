package import SourceText

/// The stretches of a file that must not be shown: sorted, disjoint byte ranges of the original file.
///
/// Made once per file of all its entities, so that each line costs a binary search.
package struct MaskedRanges: Hashable, Sendable {
  package let ranges: [ByteRange]

  /// Takes ranges in any order; empty ones are dropped, those that share or touch bytes are joined.
  package init(_ ranges: [ByteRange]) {
    var joined: [ByteRange] = []
    for range in ranges.sorted() where !range.isEmpty {
      guard let last = joined.last, range.start <= last.end else {
        joined.append(range)
        continue
      }
      joined[joined.count - 1] = last.union(range)
    }
    self.ranges = joined
  }

  /// The index of the first range that ends after `offset`; `ranges.count` if there is none.
  func index(endingAfter offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
