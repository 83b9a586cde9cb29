import Rules
package import SourceText

extension ExceptionRecord {
  /// The finding that an exception which is not in order is itself, in the file that declares it; nil for one in order.
  ///
  /// An expired exception is a warning, not an error, since what it covered is reported again with its own severity.
  package func finding(in policy: SourceFile, lines: LineIndex) -> Finding? {
    guard let ruleID = state.ruleID else { return nil }
    let place = declaration.declaredAt
    let region = lines.region(of: place)
    let line = lines.range(ofLine: region.start.line)
    let nothing = MaskedRanges([])
    return Finding(
      ruleID: ruleID, category: .exception, entity: nil, severity: state == .expiring ? .note : .warning,
      confidence: Confidence(score: 100), path: policy.path, region: region, message: message, instead: instead,
      excerpt: MaskedText.excerpt(of: ByteRange(place.start, place.start), in: policy),
      context: MaskedLine(of: place, onLine: line, of: policy, masking: nothing),
      evidence: [Evidence(.condition, name: state.rawValue)], references: [], related: [],
      fingerprint: Fingerprint(
        rule: ruleID, path: policy.path,
        line: MaskedText(policy, window: line, masking: nothing), ordinal: 0))
  }

  private var message: LocalizedText {
    let (rule, last) = (declaration.rule, declaration.expires)
    return switch state {
    case .active: text("Die Ausnahme für \(rule) gilt.", "The exception for \(rule) holds.")
    case .expiring:
      text("Die Ausnahme für \(rule) gilt nur noch bis \(last).", "The exception for \(rule) ends on \(last).")
    case .expired:
      text("Die Ausnahme für \(rule) galt bis \(last).", "The exception for \(rule) ended on \(last).")
    case .unused:
      text("Die Ausnahme für \(rule) deckt keinen Fund.", "The exception for \(rule) covers no finding.")
    }
  }

  private var instead: LocalizedText {
    switch state {
    case .active: text("", "")
    case .expiring, .expired:
      text(
        "Löschen Sie den Eintrag oder lassen Sie die Ausnahme neu genehmigen.",
        "Delete the entry, or have the exception approved again.")
    case .unused: text("Löschen Sie den Eintrag.", "Delete the entry.")
    }
  }

  private func text(_ german: String, _ english: String) -> LocalizedText {
    LocalizedText(german: german, english: english)
  }
}
