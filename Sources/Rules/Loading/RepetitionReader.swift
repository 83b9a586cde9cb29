import SourceText

extension KeyedReader {
  /// How often the rule is told of, held against the rest of it: what is seen has a value at each place, and what can
  /// be mended is mended at each place, so neither is told of once only.
  func repetition(of condition: Condition?, fixes: [FixDeclaration]) -> Repetition {
    let repeats = self[RuleFields.repeats] ?? .each
    guard repeats == .once else { return .each }
    let place = keyRange(of: RuleFields.repeats)
    if !fixes.isEmpty { context.report(.excludes(RuleFields.repeats.key, RuleFields.fix.key), at: place) }
    switch condition {
    case .wording, .link, .field, .count, nil: break
    case .entity: context.report(.excludes(RuleFields.repeats.key, ConditionFields.entity.key), at: place)
    case .combination: context.report(.excludes(RuleFields.repeats.key, ConditionFields.combination.key), at: place)
    case .exception: context.report(.excludes(RuleFields.repeats.key, ConditionFields.exception.key), at: place)
    }
    return repeats
  }
}
