import Detection
import Drafts
import Rules
import SourceText

/// `when: combination`: objects to entities that stand together; one match a window, its parts as related places.
struct CombinationRuleEvaluator {
  let rule: Int
  let declaration: RuleDeclaration
  let condition: CombinationCondition

  func matches(in context: RuleContext) -> [RuleMatch] {
    guard let leader = condition.allOf.first ?? condition.anyOf.first else { return [] }
    let leaders = condition.allOf.isEmpty ? condition.anyOf : [leader]
    var seen: Set<ByteRange> = []
    var matches: [RuleMatch] = []
    for entity in context.entities where leaders.contains(where: { $0.isMet(by: entity) }) {
      let window = window(around: entity, in: context)
      guard seen.insert(window).inserted, let parts = parts(in: window, of: context) else { continue }
      matches.append(match(of: parts))
    }
    return matches
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

  /// A different entity for each requirement, and one for `any-of` where there is one; nil where a part is missing.
  private func parts(in window: ByteRange, of context: RuleContext) -> [Entity]? {
    var left = Array(context.entities(in: window))
    var parts: [Entity] = []
    for requirement in condition.allOf {
      guard let index = left.firstIndex(where: requirement.isMet) else { return nil }
      parts.append(left.remove(at: index))
    }
    if !condition.anyOf.isEmpty {
      guard let part = left.first(where: { entity in condition.anyOf.contains { $0.isMet(by: entity) } }) else {
        return nil
      }
      parts.append(part)
    }
    return parts.sorted { $0.range < $1.range }
  }

  private func match(of parts: [Entity]) -> RuleMatch {
    let range = parts.dropFirst().reduce(parts[0].range) { $0.union($1.range) }
    let confidence = parts.map(\.confidence).min() ?? declaration.confidence
    return RuleMatch(
      rule: rule, range: range, entity: nil, values: parts.map(RuleMatch.Value.init),
      confidence: min(confidence, declaration.confidence), bound: nil,
      evidence: parts.map { Evidence(.condition, name: $0.kind.rawValue, result: $0.role?.rawValue) },
      related: parts.map { RuleMatch.Related(entity: $0.kind, range: $0.range) })
  }
}
