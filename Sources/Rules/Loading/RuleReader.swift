import PolicyYAML
import SourceText

extension ValueReader where Value == RuleDeclaration {
  static let rule = ValueReader.object(RuleFields.object) { keyed in
    let (id, title) = (keyed[RuleFields.id], keyed[RuleFields.title])
    let (severity, confidence) = (keyed[RuleFields.severity], keyed[RuleFields.confidence])
    let (category, status) = (keyed[RuleFields.category], keyed[RuleFields.status])
    let (languages, scopes) = (keyed[RuleFields.languages], keyed[RuleFields.scopes])
    let exemptible = keyed[RuleFields.exemptible]
    let condition = keyed[RuleFields.condition]
    let (message, nearMiss) = (keyed[RuleFields.message], keyed[RuleFields.nearMiss])
    let instead = keyed[RuleFields.instead]
    let (why, law, examples) = (keyed[RuleFields.why], keyed[RuleFields.law], keyed[RuleFields.examples])
    let fixes = keyed.fixes(for: condition)
    let repeats = keyed.repetition(of: condition, fixes: fixes)
    guard let id, let title, let severity, let category, let condition, let message, let instead, let why else {
      return nil
    }
    return RuleDeclaration(
      id: id, title: title, severity: severity, confidence: confidence ?? Confidence(.high), category: category,
      condition: condition, scopes: scopes ?? [], languages: languages ?? [], status: status ?? .stable,
      isExemptible: exemptible ?? true, repeats: repeats, message: message, nearMiss: nearMiss, instead: instead,
      why: why, law: law ?? [], fixes: fixes, bad: examples?.bad ?? [],
      good: examples?.good ?? [], knownBad: examples?.knownBad ?? [], knownGood: examples?.knownGood ?? [],
      exampleAuthority: examples?.authority, path: keyed.context.file.path)
  }
}
