import Detection
import Findings
import Rules
import SourceText

/// Makes findings of one draft out of rule matches: lines, masks, severities, fingerprints.
struct FindingBuilder {
  private let file: SourceFile
  private let lines: LineIndex
  private let policy: EffectivePolicy
  private let rules: [ActiveRule]
  /// What no printed line may show: every entity, and what entity findings mark.
  private let masked: MaskedRanges
  private var fingerprinter: Fingerprinter

  init(
    file: SourceFile, lines: LineIndex, policy: EffectivePolicy, rules: [ActiveRule], entities: [Entity],
    matches: [RuleMatch]
  ) {
    self.file = file
    self.lines = lines
    self.policy = policy
    self.rules = rules
    masked = MaskedRanges(entities.map(\.range) + matches.filter { $0.entity != nil }.map(\.range))
    fingerprinter = Fingerprinter(file: file, masking: masked)
  }

  /// The findings in order of place, then rule id.
  mutating func findings(for matches: [RuleMatch]) -> [Finding] {
    let ordered = matches.sorted {
      ($0.range, rules[$0.rule].declaration.id) < ($1.range, rules[$1.rule].declaration.id)
    }
    var findings: [Finding] = []
    for match in ordered {
      if let finding = finding(for: match) { findings.append(finding) }
    }
    return findings
  }

  private mutating func finding(for match: RuleMatch) -> Finding? {
    let rule = rules[match.rule].declaration
    guard let severity = policy.severity(of: rule, bound: match.bound, confidence: match.confidence) else { return nil }
    let region = lines.region(of: match.range)
    let line = lines.range(ofLine: region.start.line)
    let message = match.isNearMiss ? rule.nearMiss ?? rule.message : rule.message
    return Finding(
      ruleID: rule.id, category: rule.category, entity: match.entity, severity: severity, confidence: match.confidence,
      path: file.path, region: region, message: message, instead: rule.instead,
      excerpt: MaskedText.excerpt(of: match.range, in: file, keptPrefix: match.entity == .iban ? 2 : 0),
      context: MaskedLine(of: match.range, onLine: line, of: file, masking: masked), evidence: match.evidence,
      references: rule.law,
      related: match.related.map { Finding.Related(entity: $0.entity, region: lines.region(of: $0.range)) },
      fingerprint: fingerprinter.fingerprint(of: rule.id, onLine: line))
  }
}
