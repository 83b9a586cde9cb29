import Rules
import SourceText

/// One or two of a kind (rule-catalogue, B.3, small-cell rule): nobody is named, and yet those who know the nursery or
/// the village know who it is.
extension TermLinker {
  /// How many words may stand between the number and what is counted (`zwei weitere bestätigte Fälle`).
  private static let countReach = 3

  /// A term told of one or two who are only counted; for combinations with a small place, which alone make it matter.
  func linkToFew(_ hit: TermHit) -> LinkedTerm? {
    guard hit.meaning.tie != .bound, let few = nearestFew(to: hit) else { return nil }
    let person = PersonReference(standing: .weak, kind: .personReference, range: few, isIndefinite: true)
    var sum = LinkSum(weights)
    sum.add(.smallCell)
    if lexicon.anonymousFamilies.contains(hit.meaning.family) { sum.add(.anonymous) }
    addObjections(to: person, hit, isBound: false, isCounted: true, to: &sum)
    guard sum.score >= weights[.threshold] else { return nil }
    return LinkedTerm(
      hit: hit, person: person, valueClass: .smallCell, score: sum.score, namedScore: sum.score,
      evidence: sum.evidence)
  }

  /// `ein Fall`, `zwei erkrankte Kinder`: the number and what is counted, nearest to the term; it may be the counted
  /// word itself (`ein Masernfall`).
  private func nearestFew(to hit: TermHit) -> ByteRange? {
    let found = sentence.words.indices.filter { sentence.has(.smallNumber, at: $0) }.compactMap(few)
    let distance = { (range: ByteRange) in
      max(0, range.start - hit.range.end, hit.range.start - range.end)
    }
    return found.min { distance($0) < distance($1) }
  }

  private func few(from number: Int) -> ByteRange? {
    for index in (number + 1)..<min(number + 2 + Self.countReach, sentence.words.count) {
      if sentence.words[index].opensClause { return nil }
      if sentence.has(.smallCell, at: index) {
        return ByteRange(sentence.words[number].range.start, sentence.words[index].range.end)
      }
      // `zwei Prozent der Kinder`: another noun is what is counted; `ein Corona-Fall` is one noun.
      let isCompound = index + 1 < sentence.words.count && sentence.words[index + 1].isJoined
      if sentence.isCapitalised(at: index), !isCompound { return nil }
    }
    return nil
  }
}
