package import SourceText

/// What a policy says about one rule.
package struct RuleSetting: Hashable, Sendable {
  /// Nil where the policy leaves the rule's own severity.
  package var severity: Severity?
  package var isOff: Bool
  /// Whether the rule is switched on again, with its own severity, whatever was said before.
  package var isOn: Bool
  package var minimumConfidence: Confidence?
  /// Whether a policy that extends this one may not go below.
  package var isLocked: Bool
  /// Where it was set, `PATH:LINE`, for `policy show`.
  package var origin: String

  package init(
    severity: Severity? = nil, isOff: Bool = false, isOn: Bool = false, minimumConfidence: Confidence? = nil,
    isLocked: Bool = false, origin: String = ""
  ) {
    self.severity = severity
    self.isOff = isOff
    self.isOn = isOn
    self.minimumConfidence = minimumConfidence
    self.isLocked = isLocked
    self.origin = origin
  }
}
