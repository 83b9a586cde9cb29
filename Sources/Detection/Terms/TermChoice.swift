import SourceText

/// One term of a kind a place: of those that share words the longer one stays, and of equal ones the surer.
enum TermChoice {
  static func choose(_ terms: [LinkedTerm]) -> [LinkedTerm] {
    var kept: [LinkedTerm] = []
    var lastOfDetector: [Int: Int] = [:]
    let ordered = terms.sorted {
      ($0.hit.range.start, -$0.hit.range.end, -$0.score) < ($1.hit.range.start, -$1.hit.range.end, -$1.score)
    }
    for term in ordered {
      if let last = lastOfDetector[term.hit.meaning.detector], kept[last].hit.range.overlaps(term.hit.range) {
        if term.hit.range.count > kept[last].hit.range.count { kept[last] = term }
      } else {
        lastOfDetector[term.hit.meaning.detector] = kept.count
        kept.append(term)
      }
    }
    return kept
  }

  /// Of the hits of one detector that share words, the longest.
  static func longest(_ hits: [TermHit]) -> [TermHit] {
    hits.enumerated().filter { index, hit in
      !hits.enumerated().contains { other, rival in
        guard other != index, rival.meaning.detector == hit.meaning.detector, rival.range.overlaps(hit.range) else {
          return false
        }
        return rival.range.count > hit.range.count || rival.range.count == hit.range.count && other < index
      }
    }.map(\.element)
  }
}
