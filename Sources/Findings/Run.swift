package import Rules
package import SourceText

/// One run of the tool, complete: all that a reporter may print (SARIF's run).
package struct Run: Sendable {
  package struct Skipped: Hashable, Sendable {
    package let path: String
    package let reason: LocalizedText

    package init(path: String, reason: LocalizedText) {
      self.path = path
      self.reason = reason
    }
  }

  package let toolVersion: String
  package let language: Language
  package let policyPath: String?
  package let policyDigest: String
  /// Every rule that was on, sorted by id.
  package let rules: [RuleDeclaration]
  /// In input order.
  package let files: [FileResult]
  package let skipped: [Skipped]
  /// Those that belong to no file.
  package let notifications: [Notification]
  package let failOn: Severity?
  package let minimumConfidence: Confidence
  /// Whether findings were compared with a baseline.
  package let usesBaseline: Bool
  /// The exceptions of the policy and how each stands, in the policy's order.
  package let exceptions: [ExceptionRecord]

  package init(
    toolVersion: String, language: Language, policyPath: String?, policyDigest: String, rules: [RuleDeclaration],
    files: [FileResult], skipped: [Skipped], notifications: [Notification], failOn: Severity?,
    minimumConfidence: Confidence, usesBaseline: Bool = false, exceptions: [ExceptionRecord] = []
  ) {
    self.toolVersion = toolVersion
    self.language = language
    self.policyPath = policyPath
    self.policyDigest = policyDigest
    self.rules = rules
    self.files = files
    self.skipped = skipped
    self.notifications = notifications
    self.failOn = failOn
    self.minimumConfidence = minimumConfidence
    self.usesBaseline = usesBaseline
    self.exceptions = exceptions
  }

  package var findings: some Sequence<Finding> { files.lazy.flatMap(\.findings) }

  /// What exceptions cover.
  package var suppressed: some Sequence<SuppressedFinding> { files.lazy.flatMap(\.suppressed) }

  package var summary: RunSummary { RunSummary(self) }

  /// All notifications: those of the run, then those of each file.
  package var allNotifications: [Notification] { notifications + files.flatMap(\.notifications) }

  /// Whether everything that was asked for could be checked.
  package var isComplete: Bool { !allNotifications.contains { $0.severity == .error } }

  /// 0, 1 or 2 (DESIGN, section 7).
  package var exitStatus: ExitStatus {
    guard isComplete else { return .incomplete }
    guard let failOn else { return .clean }
    let fails = findings.contains { $0.severity >= failOn && $0.confidence >= minimumConfidence }
    return fails ? .findings : .clean
  }
}
