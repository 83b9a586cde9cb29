/// The known name that somebody meant who wrote an unknown one.
package enum Suggestion {
  /// Bytes beyond which a name is too long to be a slip of the pen.
  private static let longestName = 64

  /// The nearest name, nil where none is near; ties go to the first.
  ///
  /// Near: at most a third of the letters differ, case aside, or one is the other's part after `/` or before it.
  package static func nearest(to name: String, in known: [String]) -> String? {
    guard !name.isEmpty, name.utf8.count <= longestName else { return nil }
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate.utf8.count <= longestName {
      let letters = Array(candidate.lowercased().utf8)
      let limit = min(best.map { $0.distance - 1 } ?? Int.max, max(1, max(wanted.count, letters.count) / 3))
      guard limit >= 0, abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name ?? known.first { $0.hasSuffix("/" + name) }
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau, Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
