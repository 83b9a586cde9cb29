extension Array<ByteRange> {
  /// Whether one of the ranges, which are in order, holds another: the last one that does not start after it. Cost: a
  /// binary search.
  package func holdInOrder(_ range: ByteRange) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && self[low - 1].contains(range)
  }
}
