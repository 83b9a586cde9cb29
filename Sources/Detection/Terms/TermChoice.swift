import SourceText

/// One term a place: of those that share words the longer one stays, and of equal ones the surer.
enum TermChoice {
  static func choose(_ terms: [LinkedTerm]) -> [LinkedTerm] {
    var kept: [LinkedTerm] = []
    let ordered = terms.sorted {
      ($0.hit.range.start, -$0.hit.range.end, -$0.score) < ($1.hit.range.start, -$1.hit.range.end, -$1.score)
    }
    for term in ordered {
      if let last = kept.last, last.hit.range.overlaps(term.hit.range) {
        if term.hit.range.count > last.hit.range.count { kept[kept.count - 1] = term }
      } else {
        kept.append(term)
      }
    }
    return kept
  }
}
