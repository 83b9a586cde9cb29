import Detection
import Drafts
import Rules
import SourceText

/// `when: entity`: objects to what a detector has seen.
struct EntityRuleEvaluator {
  let rule: Int
  let condition: EntityCondition
  /// The kinds of text to look at; none: all.
  let scopes: [ScopeSelector]

  func matches(in context: RuleContext) -> [RuleMatch] {
    context.entities(of: [condition.kind]).compactMap { entity in
      guard objects(to: entity), isInScope(entity, of: context.view) else { return nil }
      return RuleMatch(
        rule: rule, range: entity.range, entity: entity.kind, values: [RuleMatch.Value(entity)],
        valueClass: entity.valueClass, confidence: entity.confidence,
        bound: bound(for: entity, policy: context.policy), isNearMiss: isNearMiss(entity), evidence: entity.evidence,
        related: entity.link.map { [RuleMatch.Related(entity: $0.kind, range: $0.range)] } ?? [])
    }
  }

  private func isInScope(_ entity: Entity, of view: DraftView) -> Bool {
    guard !scopes.isEmpty else { return true }
    guard let paragraph = view.paragraph(at: entity.textRange.start) else { return false }
    return scopes.contains { $0.selects(view.paragraphs[paragraph].scope) }
  }

  private func objects(to entity: Entity) -> Bool {
    guard entity.isReported else { return false }
    if let roles = condition.roles, !roles.contains(entity.role ?? .unknown) { return false }
    if condition.roles == nil, entity.role == .namedAfter { return false }
    if let classes = condition.classes {
      guard let valueClass = entity.valueClass, classes.contains(valueClass) else { return false }
    }
    if let valueClass = entity.valueClass, condition.excludedClasses.contains(valueClass) { return false }
    if let minimum = condition.minimumConfidence, entity.confidence < minimum { return false }
    return !(condition.unlessRegistered && entity.isRegistered)
  }

  /// Placeholders and wrong check digits are a note at most, and what only its label makes an identifier is no error
  /// (DESIGN, section 4).
  private func bound(for entity: Entity, policy: Policy) -> Severity? {
    if isNearMiss(entity) { return .note }
    let isReserved = entity.isReserved || entity.role == .placeholder
    if isReserved, policy.treatsReservedAs == .note { return .note }
    let limit = entity.valueClass.flatMap { condition.limits[$0] }
    return entity.isKnownByLabelOnly ? min(limit ?? .error, .warning) : limit
  }

  /// A wrong check digit makes a near miss, unless it is the wrong digit itself that the rule is about.
  private func isNearMiss(_ entity: Entity) -> Bool {
    entity.validity == .invalid && entity.valueClass != .nearOfficial
  }
}
