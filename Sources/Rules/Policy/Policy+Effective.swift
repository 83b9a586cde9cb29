import SourceText

extension Policy {
  /// What holds for a rule in a draft.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - overrides: those of the policy whose globs match the draft, in order. A later one is laid over an earlier one.
  /// - Returns: severity, least confidence and where that was decided.
  package func effective(_ rule: RuleDeclaration, under overrides: [PolicyOverride] = []) -> EffectiveRule {
    var setting = rules[rule.id]
    for override in overrides {
      guard let later = override.rules[rule.id] else { continue }
      setting = setting?.overlaid(by: later) ?? later
    }
    guard let setting else {
      return EffectiveRule(
        severity: rule.status == .preview ? nil : rule.severity, minimumConfidence: Confidence(score: 0),
        origin: rule.path)
    }
    return EffectiveRule(
      severity: setting.severity(of: rule), minimumConfidence: setting.minimumConfidence ?? Confidence(score: 0),
      origin: setting.origin)
  }
}
