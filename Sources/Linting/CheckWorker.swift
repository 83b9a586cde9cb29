import Detection
import Drafts
package import Findings
import Patterns
import Rules
package import SourceText

/// Checks drafts one after the other. Not thread-safe: one per worker.
package final class CheckWorker {
  private let checker: Checker
  private let scanner: PatternScanner

  init(_ checker: Checker) {
    self.checker = checker
    scanner = PatternScanner(checker.patterns, options: checker.options.scanning)
  }

  /// The findings and notifications of a draft. `policyPath` is its path as the globs of the policy see it, counted from
  /// the policy's folder; nil: the path of the file.
  package func check(_ file: SourceFile, policyPath: String? = nil) -> FileResult {
    inspect(file, policyPath: policyPath).result
  }

  /// The same, with the draft and everything that was seen in it.
  package func inspect(_ file: SourceFile, policyPath: String? = nil) -> Inspection {
    let draft = Draft(file)
    let view = DraftView(draft)
    scanner.prepare(draft.text, paragraphs: view.paragraphRanges)
    let index = CandidateIndex(scanner, paragraphCount: view.paragraphs.count)
    let entities = checker.detectors.entities(in: view, using: scanner, index: index)
    let context = RuleContext(view: view, entities: entities, scanner: scanner, index: index, policy: checker.policy)
    let matches = checker.activeRules.indices.flatMap { self.matches(ofRule: $0, in: context) }
    let faults = scanner.takeFaults()
    let needsLines = !matches.isEmpty || !draft.issues.isEmpty || !faults.isEmpty
    let lines = needsLines ? LineIndex(file) : nil
    let notices = NotificationBuilder(file: file, lines: lines, map: draft.map, patterns: checker.patterns)
    let result = FileResult(
      path: file.path, byteCount: file.bytes.count,
      findings: lines.map { findings(for: matches, in: context, lines: $0, path: policyPath ?? file.path) } ?? [],
      notifications: draft.issues.map { notices.notification(for: $0) }
        + faults.map { notices.notification(for: $0) })
    return Inspection(draft: draft, entities: entities, result: result)
  }

  private func matches(ofRule index: Int, in context: RuleContext) -> [RuleMatch] {
    let rule = checker.activeRules[index]
    let declaration = rule.declaration
    return switch rule.form {
    case .entity(let condition): EntityRuleEvaluator(rule: index, condition: condition).matches(in: context)
    case .wording(let wording):
      WordingRuleEvaluator(rule: index, declaration: declaration, wording: wording).matches(in: context)
    case .combination(let condition):
      CombinationRuleEvaluator(rule: index, declaration: declaration, condition: condition).matches(in: context)
    case .field(let condition):
      FieldRuleEvaluator(rule: index, declaration: declaration, condition: condition).matches(in: context)
    case .link(let condition):
      LinkRuleEvaluator(rule: index, declaration: declaration, condition: condition).matches(in: context)
    }
  }

  private func findings(
    for matches: [RuleMatch], in context: RuleContext, lines: LineIndex, path: String
  ) -> [Finding] {
    let file = context.view.draft.file
    let policy = EffectivePolicy(checker.policy, overrides: checker.overrides, path: path)
    var builder = FindingBuilder(
      file: file, lines: lines, policy: policy, rules: checker.activeRules, entities: context.entities,
      matches: matches)
    return builder.findings(for: matches)
  }
}
