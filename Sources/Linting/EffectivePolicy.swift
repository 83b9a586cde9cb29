import Rules
import SourceText

/// What a policy says for one path: its rule settings with the overrides for that path laid over them.
struct EffectivePolicy {
  private let policy: Policy
  /// The overrides that hold for the path, in order.
  private let overrides: [PolicyOverride]

  init(_ policy: Policy, overrides: [CompiledOverride], path: String) {
    self.policy = policy
    self.overrides = overrides.filter { $0.files.matches(path.utf8) }.map(\.override)
  }

  /// The severity that counts; nil where the rule is off here or the match is less sure than the policy asks.
  func severity(of rule: RuleDeclaration, bound: Severity?, confidence: Confidence) -> Severity? {
    let effective = policy.effective(rule, under: overrides)
    guard let severity = effective.severity, confidence >= effective.minimumConfidence else { return nil }
    return bound.map { min($0, severity) } ?? severity
  }
}
