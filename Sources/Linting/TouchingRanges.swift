import SourceText

/// Ranges by their places, so that those which touch another are found without a look at all.
struct TouchingRanges {
  private let ranges: [ByteRange]
  /// The ranges' numbers, in the order of their starts.
  private let order: [Int]
  /// For each place in `order`, the last end of the ranges up to it.
  private var lastEnds: [Int] = []

  /// Cost: a sort.
  init(_ ranges: [ByteRange]) {
    self.ranges = ranges
    order = ranges.indices.sorted { (ranges[$0].start, $0) < (ranges[$1].start, $1) }
    lastEnds.reserveCapacity(order.count)
    var last = Int.min
    for number in order {
      last = max(last, ranges[number].end)
      lastEnds.append(last)
    }
  }

  /// Whether some range that shares a byte or an edge with the one of a number (which may be itself) has a property.
  ///
  /// Cost: a binary search, and a look at each range between the first that reaches so far and the last that starts
  /// before.
  func contains(touching number: Int, where isWanted: (Int) -> Bool) -> Bool {
    let range = ranges[number]
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[order[middle]].start <= range.end { low = middle + 1 } else { high = middle }
    }
    while low > 0, lastEnds[low - 1] >= range.start {
      low -= 1
      if ranges[order[low]].end >= range.start, isWanted(order[low]) { return true }
    }
    return false
  }
}
