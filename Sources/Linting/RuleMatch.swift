import Rules
import SourceText

/// Where a rule objects, before it becomes a finding.
struct RuleMatch {
  struct Related {
    let entity: EntityKind?
    /// In the original file.
    let range: ByteRange
  }

  /// Index into the checker's active rules.
  let rule: Int
  /// In the original file.
  let range: ByteRange
  let entity: EntityKind?
  let confidence: Confidence
  /// The severity may not be above this one, whatever rule and policy say; nil: no such bound.
  let bound: Severity?
  /// Whether it only looks like what the rule objects to: its validator refuses it.
  var isNearMiss = false
  let evidence: [Evidence]
  let related: [Related]
}
