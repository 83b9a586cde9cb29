import Findings
import Linting
import Rules
import SourceText
import Workspace

/// Looks at the exceptions of one policy once its drafts are checked: how each stands, and what that is as a finding.
struct ExceptionReview {
  let entry: PolicyCatalogue.Entry
  /// The results of the policy's drafts, each with its name.
  let results: [(name: DraftName, result: FileResult)]
  /// Whether all drafts of the policy were checked.
  let isComplete: Bool

  /// In the order of the policy.
  func records() -> [ExceptionRecord] {
    entry.checker.exceptions.records(
      after: results.map(\.result), paths: results.map { Array(($0.name.policyPath ?? $0.result.path).utf8) },
      rules: entry.checker.ruleIDs, isComplete: isComplete)
  }

  /// The exceptions that are not in order, as findings in the files that declare them; `identity` gives the name of
  /// such a file in fingerprints.
  func files(of records: [ExceptionRecord], identity: (FilePath) -> FilePath) -> [FileResult] {
    var sources: [String: SourceFile] = [:]
    var findings: [String: [Finding]] = [:]
    for record in records {
      guard let source = record.declaration.source else { continue }
      let name = identity(FilePath(source.path)).description
      guard let finding = entry.checker.finding(of: record, identity: name) else { continue }
      sources[source.path] = source
      findings[source.path, default: []].append(finding)
    }
    return findings.sorted { $0.key < $1.key }.map { path, findings in
      FileResult(
        path: path, identity: identity(FilePath(path)).description, isDraft: false,
        byteCount: sources[path]?.bytes.count ?? 0,
        findings: findings.sorted { ($0.region.range, $0.ruleID) < ($1.region.range, $1.ruleID) }, notifications: [])
    }
  }
}
