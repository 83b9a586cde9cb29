import Rules
import SourceText

/// One entity per span: where two candidates share text, the better one stays and the other becomes its evidence.
enum OverlapResolver {
  /// Returns the winners in order of the text. Linear after a sort.
  ///
  /// Better is: the wider span where one holds the other (an address holds its street), else the higher score, then
  /// the longer one, then the one that starts first, then the order of the detectors. Candidates below their
  /// detector's threshold must have been dropped before, so that a weak wide one cannot swallow a strong narrow one.
  static func resolve(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    for candidate in candidates.sorted(by: precedes) {
      var current = candidate
      var isBeaten = false
      while let last = kept.last, last.textRange.overlaps(current.textRange) {
        guard isBetter(current, than: last) else {
          kept[kept.count - 1].evidence.append(trace(of: current))
          isBeaten = true
          break
        }
        kept.removeLast()
        current.evidence.append(trace(of: last))
      }
      if !isBeaten { kept.append(current) }
    }
    return kept
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.textRange.start, -left.textRange.end, -left.score, left.detector)
      < (right.textRange.start, -right.textRange.end, -right.score, right.detector)
  }

  private static func isBetter(_ left: Candidate, than right: Candidate) -> Bool {
    if left.textRange != right.textRange {
      if left.textRange.contains(right.textRange) { return true }
      if right.textRange.contains(left.textRange) { return false }
    }
    return (left.score, left.textRange.count, -left.textRange.start, -left.detector)
      > (right.score, right.textRange.count, -right.textRange.start, -right.detector)
  }

  private static func trace(of loser: Candidate) -> Evidence {
    Evidence(.overlap, name: loser.kind.rawValue, result: "gave-way")
  }
}
