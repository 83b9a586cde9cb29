import Detection
import Drafts
import Rules
import SourceText

/// `when: field`: objects to front matter that lacks a field.
struct FieldRuleEvaluator {
  let rule: Int
  let declaration: RuleDeclaration
  let condition: FieldCondition

  func matches(in context: RuleContext) -> [RuleMatch] {
    guard let frontMatter = context.view.draft.frontMatter else { return [] }
    return FieldQuery(frontMatter).itemsLacking(condition.require, where: condition.tests).map { range in
      RuleMatch(
        rule: rule, range: range, entity: nil, confidence: declaration.confidence, bound: nil,
        evidence: [Evidence(.condition, name: condition.require, result: "missing")], related: [])
    }
  }
}
