import Detection
import Rules
import SourceText

/// Where a rule objects, before it becomes a finding.
struct RuleMatch {
  struct Related {
    let entity: EntityKind?
    /// In the original file.
    let range: ByteRange
  }

  /// A value, to be hashed with a key and never to be kept.
  struct Value {
    let kind: EntityKind
    /// In the matching text.
    let range: ByteRange

    init(_ entity: Entity) {
      kind = entity.kind
      range = entity.textRange
    }
  }

  /// Index into the checker's active rules.
  let rule: Int
  /// In the original file.
  let range: ByteRange
  let entity: EntityKind?
  /// The values that are objected to, in the matching text; none for a wording.
  var values: [Value] = []
  var valueClass: ValueClass?
  var confidence: Confidence
  /// The severity may not be above this one, whatever rule and policy say; nil: no such bound.
  let bound: Severity?
  /// Whether it only looks like what the rule objects to: its validator refuses it.
  var isNearMiss = false
  let evidence: [Evidence]
  var related: [Related]
  /// What the message says in place of `{name}`; never text of the draft.
  var details: [String: String] = [:]
  /// What the rule can do about it.
  var fix: ProposedFix?
}
