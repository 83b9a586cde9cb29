package import Findings
package import Rules
import SourceText

extension MarkedDraft {
  /// The finding that `rule` makes of the mark at `index`, as `Linting` would; related marks come with it.
  package func finding(
    _ rule: RuleDeclaration, at index: Int, score: Int = 90, evidence: [Evidence] = [], related: [Int] = [],
    ordinal: Int = 0
  ) -> Finding {
    let mark = marks[index]
    let region = lines.region(of: mark.range)
    let line = lines.range(ofLine: region.start.line)
    let text = MaskedText(file, window: line, masking: masked)
    return Finding(
      ruleID: rule.id, category: rule.category, entity: mark.kind, severity: rule.severity,
      confidence: Confidence(score: score), path: file.path, region: region, message: rule.message,
      instead: rule.instead, excerpt: .excerpt(of: mark.range, in: file, keptPrefix: mark.kind == .iban ? 2 : 0),
      context: MaskedLine(of: mark.range, onLine: line, of: file, masking: masked), evidence: evidence,
      references: rule.law,
      related: related.map { Finding.Related(entity: marks[$0].kind, region: lines.region(of: marks[$0].range)) },
      fingerprint: Fingerprint(rule: rule.id, path: file.path, line: text, ordinal: ordinal),
      valueDigest: digest(of: mark))
  }

  private func digest(of mark: Mark) -> ValueDigest? {
    guard let kind = mark.kind else { return nil }
    return ValueKey("0123456789abcdef")?.digest(of: file.bytes[mark.range.indices], kind: kind)
  }

  package func result(
    _ findings: [Finding], suppressed: [SuppressedFinding] = [], baselined: [Finding] = [],
    notifications: [Notification] = []
  ) -> FileResult {
    FileResult(
      path: file.path, byteCount: file.bytes.count, findings: findings, suppressed: suppressed, baselined: baselined,
      notifications: notifications)
  }
}
