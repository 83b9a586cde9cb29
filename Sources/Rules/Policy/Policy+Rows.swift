import SourceText

extension Policy {
  /// All that holds for a draft, with its origin: single values, the register, then the rules in the order given.
  ///
  /// - Parameters:
  ///   - rules: the rules of the library.
  ///   - overrides: those of the policy whose globs match the draft, in order.
  /// - Returns: one row for each value.
  package func rows(_ rules: [RuleDeclaration], under overrides: [PolicyOverride] = []) -> [PolicyRow] {
    singleRows + authority.rows.map { row("authority." + $0.key, $0.value) }
      + rules.map { rule in
        let effective = effective(rule, under: overrides)
        return PolicyRow(key: "rules.\(rule.id)", value: Self.text(effective), origin: effective.origin)
      }
  }

  private var singleRows: [PolicyRow] {
    let gateRows = [
      row("gate.fail-on", gate.failOn?.rawValue ?? FailLevel.never.rawValue),
      row("gate.min-confidence", String(gate.minimumConfidence.score)),
      row("gate.inline-exceptions", gate.inlineExceptions.rawValue),
    ]
    let fileRows = [("files.include", files.include), ("files.exclude", files.exclude)]
      .filter { !$0.1.isEmpty }.map { row($0.0, $0.1.joined(separator: ", ")) }
    return [row("language", language.rawValue), row("treat-reserved-as", treatsReservedAs.rawValue)]
      + (isRoot ? [row("root", "true")] : []) + gateRows + fileRows
  }

  private func row(_ key: String, _ value: String) -> PolicyRow {
    PolicyRow(key: key, value: value, origin: origins[key])
  }

  private static func text(_ rule: EffectiveRule) -> String {
    guard let severity = rule.severity else { return RuleState.off.rawValue }
    let least = rule.minimumConfidence.score
    return least > 0 ? "{severity: \(severity.rawValue), min-confidence: \(least)}" : severity.rawValue
  }
}
