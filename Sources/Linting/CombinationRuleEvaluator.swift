import Detection
import Drafts
import Rules
import SourceText

/// `when: combination`: objects to entities that stand together; one match a window, its parts as related places.
struct CombinationRuleEvaluator {
  let rule: Int
  let active: ActiveRule
  let condition: CombinationCondition

  func matches(in context: RuleContext) -> [RuleMatch] {
    guard applies(to: context.policy.authority) else { return [] }
    let leaders = condition.allOf.first ?? condition.anyOf
    var seen: Set<ByteRange> = []
    var matches: [RuleMatch] = []
    for entity in context.entities(of: Set(leaders.map(\.kind))) where leaders.contains(where: { $0.isMet(by: entity) })
    {
      let window = window(around: entity, in: context)
      guard seen.insert(window).inserted, let parts = parts(in: window, of: context) else { continue }
      matches.append(match(of: parts))
    }
    return matches
  }

  private func applies(to authority: Authority) -> Bool {
    if condition.exemptLevels.contains(where: { $0.rawValue == authority.level }) { return false }
    guard let limit = condition.populationBelow, let population = authority.population else { return true }
    return population < limit
  }

  private func window(around entity: Entity, in context: RuleContext) -> ByteRange {
    let view = context.view
    guard condition.window != .post, let paragraph = view.paragraph(at: entity.textRange.start) else {
      return ByteRange(0, view.draft.text.count)
    }
    switch condition.window {
    case .sentence: return view.sentence(at: entity.textRange.start, inParagraph: paragraph)
    case .neighbouringSentences:
      let sentences = view.sentences(ofParagraph: paragraph)
      guard let index = sentences.firstIndex(where: { $0.contains(entity.textRange.start) }) else {
        return view.paragraphs[paragraph].range
      }
      return sentences[max(0, index - 1)].union(sentences[min(sentences.count - 1, index + 1)])
    case .paragraph, .post: return view.paragraphs[paragraph].range
    }
  }

  /// A different entity for each requirement, and as many kinds of `any-of` as are asked for; nil where a part is
  /// missing or something forbids it.
  private func parts(in window: ByteRange, of context: RuleContext) -> [Entity]? {
    var left = Array(context.entities(in: window))
    guard !left.contains(where: { entity in condition.unless.contains { $0.isMet(by: entity) } }) else { return nil }
    var parts: [Entity] = []
    for alternatives in condition.allOf {
      let index = left.firstIndex { entity in
        alternatives.contains { $0.isMet(by: entity) } && fits(entity, beside: parts)
      }
      guard let index else { return nil }
      parts.append(left.remove(at: index))
    }
    var kinds: Set<EntityKind> = []
    for entity in left where kinds.count < condition.anyCount && !condition.anyOf.isEmpty {
      guard condition.anyOf.contains(where: { $0.isMet(by: entity) }), fits(entity, beside: parts) else { continue }
      if kinds.insert(entity.kind).inserted { parts.append(entity) }
    }
    guard condition.anyOf.isEmpty || kinds.count == condition.anyCount else { return nil }
    return parts.sorted { $0.range < $1.range }
  }

  /// Whether an entity is another one than those found, and near enough to them.
  private func fits(_ entity: Entity, beside parts: [Entity]) -> Bool {
    if parts.contains(where: { $0.textRange.overlaps(entity.textRange) }) { return false }
    guard let reach = condition.reach else { return true }
    return parts.allSatisfy { $0.textRange.union(entity.textRange).count <= reach }
  }

  private func match(of parts: [Entity]) -> RuleMatch {
    let range = parts.dropFirst().reduce(parts[0].range) { $0.union($1.range) }
    let confidence = parts.map(\.confidence).min() ?? active.declaration.confidence
    return RuleMatch(
      rule: rule, range: range, entity: nil, values: parts.map(RuleMatch.Value.init),
      confidence: min(confidence, active.declaration.confidence), bound: nil,
      evidence: parts.map { Evidence(.condition, name: $0.kind.rawValue, result: $0.role?.rawValue) },
      related: parts.map { RuleMatch.Related(entity: $0.kind, range: $0.range) })
  }
}
