import Rules
import SourceText

/// What a policy says for one path: its rule settings with the overrides for that path laid over them.
struct EffectivePolicy {
  private let settings: [RuleID: RuleSetting]
  /// The settings of the overrides that hold for the path; later ones win.
  private let overrides: [[RuleID: RuleSetting]]

  init(_ policy: Policy, overrides: [CompiledOverride], path: String) {
    settings = policy.rules
    self.overrides = overrides.filter { $0.files.matches(path.utf8) }.map(\.rules)
  }

  /// The severity that counts; nil where the rule is off here or the match is less sure than the policy asks.
  func severity(of rule: RuleDeclaration, bound: Severity?, confidence: Confidence) -> Severity? {
    let setting = setting(for: rule.id)
    if setting?.isOff == true { return nil }
    if let minimum = setting?.minimumConfidence, confidence < minimum { return nil }
    let severity = setting?.severity ?? rule.severity
    return bound.map { min($0, severity) } ?? severity
  }

  private func setting(for id: RuleID) -> RuleSetting? {
    let base = settings[id]
    if base?.isLocked == true { return base }
    return overrides.last { $0[id] != nil }?[id] ?? base
  }
}
