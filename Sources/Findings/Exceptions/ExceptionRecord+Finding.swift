package import Rules
package import SourceText

extension ExceptionRecord {
  /// The finding that an exception which is not in order is itself, in the policy that declares it; nil for one that
  /// comes from no file.
  ///
  /// `rule` is the one that objects to its state, `identity` what fingerprints call the policy.
  package func finding(of rule: RuleDeclaration, severity: Severity, identity: String) -> Finding? {
    guard let policy = declaration.source else { return nil }
    let lines = LineIndex(policy)
    let place = declaration.declaredAt
    let region = lines.region(of: place)
    let line = lines.range(ofLine: region.start.line)
    let nothing = MaskedRanges([])
    return Finding(
      ruleID: rule.id, category: rule.category, entity: nil, severity: severity, confidence: rule.confidence,
      path: policy.path, region: region, message: rule.message.filled(details), instead: rule.instead,
      excerpt: MaskedText.excerpt(of: ByteRange(place.start, place.start), in: policy),
      context: MaskedLine(of: place, onLine: line, of: policy, masking: nothing),
      evidence: [Evidence(.condition, name: state.rawValue)], references: rule.law, related: [],
      fingerprint: Fingerprint(
        rule: rule.id, path: identity, line: MaskedText(policy, window: line, masking: nothing), ordinal: 0))
  }

  private var details: [String: String] {
    ["rule": declaration.rule.description, "until": declaration.expires]
  }
}
