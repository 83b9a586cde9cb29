import Detection
import Drafts
package import Findings
package import Patterns
import Rules
package import SourceText

/// Checks drafts one after the other. Not thread-safe: one per worker.
package final class CheckWorker {
  private let checker: Checker
  private let key: ValueKey?
  private let scanner: PatternScanner
  // What reading drafts and finding entities in them need over and over.
  private var draftScratch = DraftScratch()
  private let detectionScratch = DetectionScratch()

  init(_ checker: Checker, key: ValueKey?) {
    self.checker = checker
    self.key = key
    scanner = PatternScanner(checker.patterns, options: checker.options.scanning)
  }

  /// What each pattern has cost so far, where the options of scanning ask for it; else empty.
  package var patternCosts: [PatternCost] { scanner.costs }

  /// The findings and notifications of a draft, with what the exceptions of the policy cover set apart.
  package func check(_ file: SourceFile, as name: DraftName = DraftName()) -> FileResult {
    inspect(file, as: name).result
  }

  /// The same, with the draft and everything that was seen in it.
  package func inspect(_ file: SourceFile, as name: DraftName = DraftName()) -> Inspection {
    let draft = Draft(file, scratch: &draftScratch)
    let view = DraftView(draft)
    scanner.prepare(draft.text, paragraphs: view.paragraphRanges)
    let index = CandidateIndex(scanner, paragraphCount: view.paragraphs.count)
    let entities = checker.detectors.sightings(in: view, using: scanner, index: index, scratch: detectionScratch)
    let context = RuleContext(
      view: view, entities: entities, scanner: scanner, index: index, policy: checker.policy,
      today: checker.options.today)
    let matches = checker.activeRules.indices.flatMap { self.matches(ofRule: $0, in: context) }
    let exceptions = DraftExceptionReader(draft: draft, vocabulary: checker.vocabulary).exceptions()
    let faults = scanner.takeFaults()
    let needsLines = !matches.isEmpty || !draft.issues.isEmpty || !faults.isEmpty || !exceptions.isEmpty
    let lines = needsLines ? LineIndex(file) : nil
    let notices = NotificationBuilder(file: file, lines: lines, map: draft.map, patterns: checker.patterns)
    var result = FileResult(
      path: file.path, identity: name.identity, byteCount: file.bytes.count, findings: [],
      notifications: draft.issues.map { notices.notification(for: $0) }
        + faults.map { notices.notification(for: $0) })
    if let lines { judge(matches, exceptions, in: context, lines: lines, name: name, into: &result) }
    return Inspection(
      draft: draft, entities: entities.filter(\.isReported), cues: entities.filter { !$0.isReported }, result: result)
  }

  private func matches(ofRule index: Int, in context: RuleContext) -> [RuleMatch] {
    let rule = checker.activeRules[index]
    guard context.isOpen(rule.gate) else { return [] }
    return switch rule.form {
    case .entity(let condition):
      EntityRuleEvaluator(rule: index, condition: condition, scopes: rule.declaration.scopes).matches(in: context)
    case .wording(let wording):
      WordingRuleEvaluator(rule: index, active: rule, wording: wording).matches(in: context)
    case .combination(let condition):
      CombinationRuleEvaluator(rule: index, active: rule, condition: condition).matches(in: context)
    case .field(let condition):
      FieldRuleEvaluator(rule: index, active: rule, condition: condition).matches(in: context)
    case .link(let link): LinkRuleEvaluator(rule: index, active: rule, link: link).matches(in: context)
    case .count(let condition):
      CountRuleEvaluator(rule: index, declaration: rule.declaration, condition: condition).matches(in: context)
    // Asked once all other findings are there.
    case .exception: []
    }
  }

  /// Makes findings of the matches, sets apart those that an exception of the policy or of the draft covers, and adds
  /// what is wrong with the draft's own exceptions.
  private func judge(
    _ matches: [RuleMatch], _ exceptions: [DraftException], in context: RuleContext, lines: LineIndex, name: DraftName,
    into result: inout FileResult
  ) {
    let path = name.policyPath ?? result.path
    let policy = EffectivePolicy(checker.policy, overrides: checker.overrides, path: path)
    var builder = FindingBuilder(
      draft: context.view.draft, identity: result.identity, lines: lines, policy: policy, rules: checker.activeRules,
      entities: context.entities.filter(\.isReported), matches: matches, key: key,
      joinsFacts: checker.options.joinsFacts)
    result.findings = builder.findings(for: matches)
    let consents = ConsentCover(
      context.view.draft, entities: context.entities, scopes: checker.consentScopes, today: checker.options.today)
    result = checker.exceptions.apply(to: consents.apply(to: result), path: path.utf8)
    guard !exceptions.isEmpty else { return }
    var matcher = DraftExceptionMatcher(
      exceptions, permission: checker.permission, today: checker.options.today)
    result = matcher.apply(to: result)
    result.findings += builder.findings(for: matcher.flawed(rules: checker.ruleIDs).compactMap(match(of:)))
    result.findings.sort { ($0.region.range, $0.ruleID) < ($1.region.range, $1.ruleID) }
  }

  private func match(of flawed: DraftExceptionMatcher.Flawed) -> RuleMatch? {
    guard let rule = checker.rule(objectingTo: flawed.flaw) else { return nil }
    var details: [String: String] = [:]
    if case .rule(let id, _, let until) = flawed.exception.content {
      details = ["rule": id.description, "until": until?.description ?? ""]
    }
    return RuleMatch(
      rule: rule, range: flawed.exception.place, entity: nil,
      confidence: checker.activeRules[rule].declaration.confidence, bound: nil,
      evidence: [Evidence(.condition, name: flawed.flaw.rawValue)], related: [], details: details)
  }
}
