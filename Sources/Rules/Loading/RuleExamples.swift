import PolicyYAML

/// The examples of a rule.
struct RuleExamples: Sendable {
  let authority: Authority?
  let bad: [Example]
  let good: [Example]
  let knownBad: [Example]
  let knownGood: [Example]
}

extension ValueReader where Value == RuleExamples {
  static let ruleExamples = ValueReader.object(RuleExampleFields.object) { keyed in
    let examples = RuleExamples(
      authority: keyed[RuleExampleFields.authority], bad: keyed[RuleExampleFields.bad] ?? [],
      good: keyed[RuleExampleFields.good] ?? [],
      knownBad: keyed[RuleExampleFields.knownBad] ?? [], knownGood: keyed[RuleExampleFields.knownGood] ?? [])
    for example in examples.good + examples.knownGood where !example.marked.isEmpty {
      keyed.context.report(.markedButGood, at: example.declaredAt)
    }
    for field in [RuleExampleFields.bad, RuleExampleFields.good]
    where keyed.node(field.key)?.sequence?.isEmpty ?? true {
      keyed.context.report(.missingExamples(field.key), at: keyed.range(of: field))
    }
    return examples
  }
}
