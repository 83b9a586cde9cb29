import Findings
import Linting
import Rules
import SourceText
import Workspace

/// Puts together what a check has brought.
struct RunBuilder {
  var files: [FileResult] = []
  var skipped: [Run.Skipped] = []
  var notifications: [Notification] = []
  /// The exceptions of all policies.
  var exceptions: [ExceptionRecord] = []

  /// The run. `entries` are the policies that held for some draft; where there are several, the gate of the strictest
  /// holds for all, so that a run never passes because another folder is more lenient.
  func run(_ entries: [PolicyCatalogue.Entry], settings: CheckSettings, language: Language) -> Run {
    Run(
      toolVersion: ToolVersion.current, language: language, policyPath: Self.path(of: entries),
      policyDigest: Self.digest(of: entries), rules: Self.rules(of: entries), files: files, skipped: skipped,
      notifications: notifications, failOn: failOn(entries, settings),
      minimumConfidence: settings.minimumConfidence ?? entries.map(\.policy.gate.minimumConfidence).min()
        ?? Gate().minimumConfidence, usesBaseline: settings.baseline != nil,
      exceptions: exceptions)
  }

  private func failOn(_ entries: [PolicyCatalogue.Entry], _ settings: CheckSettings) -> Severity? {
    if let level = settings.failOn { return Severity(rawValue: level.rawValue) }
    return entries.isEmpty ? Gate().failOn : entries.compactMap(\.policy.gate.failOn).min()
  }

  /// All paths where drafts of several policies were checked; nil where only the built-in one held.
  private static func path(of entries: [PolicyCatalogue.Entry]) -> String? {
    let paths = entries.map(\.policy.path)
    guard paths.contains(where: { $0 != nil }) else { return nil }
    return paths.map { $0 ?? RuleLibrary.defaultPolicy }.joined(separator: ", ")
  }

  private static func digest(of entries: [PolicyCatalogue.Entry]) -> String {
    let digests = entries.map(\.policy.digest)
    guard digests.count > 1 else { return digests.first ?? "" }
    var sum = SHA256()
    for digest in digests { sum.update(Array(digest.utf8)) }
    return "v1:" + Hexadecimal.text(sum.finish().prefix(8))
  }

  private static func rules(of entries: [PolicyCatalogue.Entry]) -> [RuleDeclaration] {
    guard entries.count > 1 else { return entries.first?.checker.rules ?? [] }
    var rules: [RuleID: RuleDeclaration] = [:]
    for rule in entries.flatMap(\.checker.rules) { rules[rule.id] = rule }
    return rules.values.sorted { $0.id < $1.id }
  }
}
