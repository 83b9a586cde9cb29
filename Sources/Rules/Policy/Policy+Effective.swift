import SourceText

extension Policy {
  /// What holds for a rule in a draft.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - overrides: those of the policy whose globs match the draft, in order. A later one is laid over an earlier one.
  package func effective(_ rule: RuleDeclaration, under overrides: [PolicyOverride] = []) -> EffectiveRule {
    let named = [rules[rule.id]].compactMap(\.self) + overrides.compactMap { $0.rules[rule.id] }
    guard let first = named.first else {
      return EffectiveRule(
        severity: rule.status == .preview ? nil : rule.severity, minimumConfidence: Confidence(score: 0),
        origin: rule.path)
    }
    let setting = named.dropFirst().reduce(first) { $0.overlaid(by: $1) }
    return EffectiveRule(
      severity: setting.severity(of: rule), minimumConfidence: setting.minimumConfidence ?? Confidence(score: 0),
      origin: setting.origin)
  }
}
