package import Patterns

extension RuleLibrary {
  /// The patterns of all detectors and rules, in their order.
  package var patterns: [PatternSpec] {
    detectors.flatMap { detector in detector.patterns.map { $0.spec(named: "\(detector.id)/\($0.name)") } }
      + rules.flatMap { rule in rule.condition.patterns.map { $0.spec(named: rule.id.description) } }
  }
}

extension Condition {
  fileprivate var patterns: [WordingPattern] {
    guard case .wording(let wording) = self else { return [] }
    return wording.any + wording.all + wording.unlessHere + wording.unlessAnywhere + wording.unlessAllAnywhere
  }
}
