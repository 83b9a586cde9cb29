/// The known name that somebody meant who wrote an unknown one.
package enum Suggestion {
  /// Bytes beyond which a name is too long to be a slip of the pen.
  private static let longestName = 64
  /// Letters that a beginning must have to stand for a name.
  private static let shortestBeginning = 3

  /// The nearest name, nil where none is near; ties go to the first.
  ///
  /// Near is a name of which at most a third of the letters differ, case aside; names of the same pack (`pack/name`) are
  /// compared without it. Failing that, a name whose part after `/` is the one written, or of which one begins the other.
  package static func nearest(to name: String, in known: [String]) -> String? {
    guard !name.isEmpty, name.utf8.count <= longestName else { return nil }
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate.utf8.count <= longestName {
      let (left, right) = withoutSharedPack(wanted, Array(candidate.lowercased().utf8))
      let limit = min(best.map { $0.distance - 1 } ?? Int.max, max(1, max(left.count, right.count) / 3))
      guard limit >= 0, abs(left.count - right.count) <= limit else { continue }
      let distance = EditDistance.between(left, right)
      if distance <= limit { best = (candidate, distance) }
    }
    if let best { return best.name }
    return known.first { $0.hasSuffix("/" + name) } ?? known.first { isBeginning(Array($0.lowercased().utf8), wanted) }
  }

  /// Whether one of two words begins the other.
  private static func isBeginning(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    min(left.count, right.count) >= shortestBeginning && zip(left, right).allSatisfy { $0 == $1 }
  }

  private static func withoutSharedPack(
    _ left: [UInt8], _ right: [UInt8]
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
    guard let slash = left.firstIndex(of: UInt8(ascii: "/")), right.starts(with: left[...slash]) else {
      return (left[...], right[...])
    }
    return (left[(slash + 1)...], right[(slash + 1)...])
  }
}
