import Rules
import SourceText

/// A term that is tied to somebody.
struct LinkedTerm {
  let hit: TermHit
  let person: PersonReference
  let valueClass: ValueClass
  let score: Int
  /// The score if it did not matter that somebody unknown is meant; combinations may make them known.
  let namedScore: Int
  let evidence: [Evidence]
}

extension LinkedTerm {
  /// A term of a record, which is about one person.
  init(_ hit: TermHit, ofRecord person: PersonReference, weights: LinkWeights) {
    var sum = LinkSum(weights)
    sum.add(.record)
    let valueClass: ValueClass = person.standing.isStrong ? .stronglyTied : .weaklyTied
    self.init(
      hit: hit, person: person, valueClass: valueClass, score: sum.score, namedScore: sum.score,
      evidence: sum.evidence)
  }
}
