/// How many slips of the pen lie between two words.
enum EditDistance {
  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau, Levenshtein).
  ///
  /// Cost: the product of the lengths.
  static func between(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Int {
    let (left, right) = (Array(left), Array(right))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
