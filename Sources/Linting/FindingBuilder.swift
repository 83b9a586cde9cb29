import Detection
import Drafts
import Findings
import Rules
import SourceText

/// Makes findings of one draft out of rule matches: lines, masks, severities, fingerprints.
struct FindingBuilder {
  private let draft: Draft
  private var file: SourceFile { draft.file }
  private let lines: LineIndex
  private let policy: EffectivePolicy
  private let rules: [ActiveRule]
  /// What no printed line may show: every entity, and what entity findings mark.
  private let masked: MaskedRanges
  private let joinsFacts: Bool
  private let key: ValueKey?
  private var fingerprinter: Fingerprinter

  init(
    draft: Draft, identity: String?, lines: LineIndex, policy: EffectivePolicy, rules: [ActiveRule],
    entities: [Entity], matches: [RuleMatch], key: ValueKey?, joinsFacts: Bool
  ) {
    self.draft = draft
    self.key = key
    self.joinsFacts = joinsFacts
    self.lines = lines
    self.policy = policy
    self.rules = rules
    masked = MaskedRanges(entities.map(\.range) + matches.filter { $0.entity != nil }.map(\.range))
    fingerprinter = Fingerprinter(file: draft.file, path: identity ?? draft.file.path, masking: masked)
  }

  /// The findings in order of place, then rule id.
  mutating func findings(for matches: [RuleMatch]) -> [Finding] {
    let ordered = matches.sorted {
      ($0.range, rules[$0.rule].declaration.id) < ($1.range, rules[$1.rule].declaration.id)
    }
    let weighed = ordered.compactMap { match -> FindingAbsorber.Weighed? in
      let rule = rules[match.rule]
      return severity(of: match).map {
        FindingAbsorber.Weighed(
          match: match, severity: $0, form: rule.form, category: rule.declaration.category)
      }
    }
    var findings: [Finding] = []
    let told = joinsFacts ? ShownLinks(draft).joined(FindingAbsorber.absorb(weighed)) : weighed.map(\.match)
    for match in told {
      if let finding = finding(for: match) { findings.append(finding) }
    }
    return findings
  }

  private func severity(of match: RuleMatch) -> Severity? {
    policy.severity(of: rules[match.rule].declaration, bound: match.bound, confidence: match.confidence)
  }

  private mutating func finding(for match: RuleMatch) -> Finding? {
    let rule = rules[match.rule].declaration
    guard let severity = severity(of: match) else { return nil }
    let region = lines.region(of: match.range)
    let line = lines.range(ofLine: region.start.line)
    let message = match.isNearMiss ? rule.nearMiss ?? rule.message : rule.message
    return Finding(
      ruleID: rule.id, category: rule.category, entity: match.entity, severity: severity, confidence: match.confidence,
      path: file.path, region: region, message: message.filled(match.details), instead: rule.instead,
      excerpt: MaskedText.excerpt(of: match.range, in: file, keptPrefix: match.entity == .iban ? 2 : 0),
      context: MaskedLine(of: match.range, onLine: line, of: file, masking: masked), evidence: match.evidence,
      references: rule.law,
      related: match.related.map { Finding.Related(entity: $0.entity, region: lines.region(of: $0.range)) },
      fingerprint: fingerprinter.fingerprint(of: rule.id, onLine: line), valueDigest: digest(of: match.values),
      valueClass: match.valueClass, fix: match.fix.map { fix($0) }, repeats: rule.repeats)
  }

  private func fix(_ fix: ProposedFix) -> Fix {
    Fix(edits: fix.edits.map { Fix.Edit(region: lines.region(of: $0.range), text: $0.text) }, isSafe: fix.isSafe)
  }

  private func digest(of values: [RuleMatch.Value]) -> ValueDigest? {
    guard let key, !values.isEmpty else { return nil }
    return key.digest(
      of: values.map { value in
        let text = draft.text[value.range.indices.clamped(to: draft.text.indices)]
        return (kind: value.kind, value: NormalizedValue(text, kind: value.kind).bytes)
      })
  }
}
