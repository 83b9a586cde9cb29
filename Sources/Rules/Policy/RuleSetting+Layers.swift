package import SourceText

extension RuleSetting {
  /// This setting with a later one laid over it: what the later one does not say stays.
  package func overlaid(by later: RuleSetting) -> RuleSetting {
    var result = self
    if later.isOff || later.isOn || later.severity != nil {
      result.isOff = later.isOff
      result.isOn = later.isOn
      result.severity = later.severity
    }
    result.minimumConfidence = later.minimumConfidence ?? minimumConfidence
    result.isLocked = isLocked || later.isLocked
    result.origin = later.origin
    return result
  }

  /// The severity with which a rule runs; nil: not at all.
  package func severity(of rule: RuleDeclaration) -> Severity? {
    isOff ? nil : severity ?? rule.severity
  }

  /// Whether a rule would find less with this setting than with another: off, less severe, or from a higher confidence on.
  func isLower(than other: RuleSetting, for rule: RuleDeclaration) -> Bool {
    if let least = other.severity(of: rule) {
      guard let severity = severity(of: rule), severity >= least else { return true }
    }
    let least = other.minimumConfidence ?? Confidence(score: 0)
    return minimumConfidence ?? Confidence(score: 0) > least
  }
}
