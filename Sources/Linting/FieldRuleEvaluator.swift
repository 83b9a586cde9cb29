import Detection
import Drafts
import Rules
import SourceText

/// `when: field`: objects to front matter that lacks a field, or that has a date which is past.
struct FieldRuleEvaluator {
  let rule: Int
  let active: ActiveRule
  let condition: FieldCondition

  func matches(in context: RuleContext) -> [RuleMatch] {
    guard let needed = neededEntities(in: context) else { return [] }
    let key = condition.require ?? condition.notPast ?? ""
    return places(in: context, needed: needed).map { range in
      RuleMatch(
        rule: rule, range: range, entity: nil, confidence: active.declaration.confidence, bound: nil,
        evidence: [Evidence(.condition, name: key, result: condition.require == nil ? "past" : "missing")],
        related: needed.map { RuleMatch.Related(entity: $0.kind, range: $0.range) })
    }
  }

  private func places(in context: RuleContext, needed: [Entity]) -> [ByteRange] {
    guard let frontMatter = context.view.draft.frontMatter else {
      // Where the text calls for the field, its absence is told at the text.
      return condition.tests.isEmpty && condition.require != nil ? needed.prefix(1).map(\.range) : []
    }
    let query = FieldQuery(frontMatter)
    if let key = condition.notPast { return query.datesPast(key, today: context.today) }
    return condition.require.map { query.itemsLacking($0, where: condition.tests) } ?? []
  }

  /// The first entity for each requirement; nil where one is not met.
  private func neededEntities(in context: RuleContext) -> [Entity]? {
    var found: [Entity] = []
    for alternatives in condition.needs {
      guard let entity = context.entities.first(where: { entity in alternatives.contains { $0.isMet(by: entity) } })
      else { return nil }
      found.append(entity)
    }
    return found
  }
}
