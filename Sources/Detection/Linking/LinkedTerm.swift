import Rules
import SourceText

/// A term that is tied to somebody.
struct LinkedTerm {
  let hit: TermHit
  let person: PersonReference
  let valueClass: ValueClass
  let score: Int
  let evidence: [Evidence]
}
