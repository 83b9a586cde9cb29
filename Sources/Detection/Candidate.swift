import Rules
import SourceText

/// A match of a detector's pattern before overlaps are resolved.
struct Candidate {
  var kind: EntityKind
  var role: PersonRole?
  var textRange: ByteRange
  var paragraph: Int
  var score: Int
  var validity: Entity.Validity
  var isReserved: Bool
  var isRegistered: Bool
  var valueClass: ValueClass?
  var evidence: [Evidence]
  var detector: Int
}
