import Drafts
import Rules
import SourceText

/// Makes entities of terms and of those they speak of.
struct TermEntityWriter {
  /// How sure a word is that is a fact in itself.
  private static let cueScore = 60

  let declarations: [DetectorDeclaration]
  /// The score from which on a link is told of.
  let threshold: Int
  let map: OffsetMap

  /// A term that is tied to somebody; what befell somebody unknown or one of few is there for combinations.
  func entity(_ linked: LinkedTerm) -> Entity {
    let declaration = declarations[linked.hit.meaning.detector]
    let person = linked.person
    return Entity(
      kind: declaration.entity, role: nil, textRange: linked.hit.range, range: map.sourceRange(of: linked.hit.range),
      confidence: Confidence(score: linked.score), validity: .unknown, isReserved: false, isRegistered: false,
      valueClass: linked.valueClass, evidence: [Evidence(.list, name: linked.hit.meaning.family)] + linked.evidence,
      detector: declaration.id,
      isReported: declaration.isReported && linked.score >= threshold && linked.valueClass != .smallCell,
      link: EntityLink(kind: person.kind, textRange: person.range, range: map.sourceRange(of: person.range)))
  }

  /// A term that is a fact in itself; `person` is who is called so: `Schülerin Paula`.
  func entity(_ hit: TermHit, calledBy person: PersonReference?) -> Entity {
    let declaration = declarations[hit.meaning.detector]
    return Entity(
      kind: declaration.entity, role: nil, textRange: hit.range, range: map.sourceRange(of: hit.range),
      confidence: Confidence(score: Self.cueScore), validity: .unknown, isReserved: false, isRegistered: false,
      valueClass: person == nil ? nil : .stronglyTied, evidence: [Evidence(.list, name: hit.meaning.family)],
      detector: declaration.id, isReported: declaration.isReported,
      link: person.map { EntityLink(kind: $0.kind, textRange: $0.range, range: map.sourceRange(of: $0.range)) })
  }

  /// Somebody without a full name, for combinations; nil for those that a detector has seen.
  func entity(_ person: PersonReference) -> Entity? {
    guard person.kind == .personReference, let valueClass = person.standing.valueClass else { return nil }
    return Entity(
      kind: .personReference, role: nil, textRange: person.range, range: map.sourceRange(of: person.range),
      confidence: Confidence(score: Self.cueScore), validity: .unknown, isReserved: false, isRegistered: false,
      valueClass: valueClass, evidence: [], detector: "person-reference", isReported: false)
  }
}

extension PersonReference.Standing {
  fileprivate var valueClass: ValueClass? {
    switch self {
    case .named: .shortName
    case .role: .uniqueRole
    case .weak, .bare: .weaklyTied
    case .aged, .officeHolder, .professional: nil
    }
  }
}
