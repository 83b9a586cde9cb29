import Findings
import Rules
import SourceText

/// What a client shows at a place of a document: a finding, what could not be checked, or a fault of the policy.
struct DocumentDiagnostic {
  let severity: Severity
  let code: String
  let message: String
  /// Nil: the document as a whole.
  let region: Region?
  /// Nil where it is not a finding.
  let finding: Finding?

  init(_ finding: Finding, language: Language) {
    severity = finding.severity
    code = finding.ruleID.description
    message = finding.message[language]
    region = finding.region
    self.finding = finding
  }

  init(_ notification: Notification, language: Language) {
    severity = notification.severity
    code = notification.kind.rawValue
    message = notification.message[language]
    region = notification.region
    finding = nil
  }

  /// A fault in the document itself, a policy.
  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic, message: diagnostic.message, region: diagnostic.region)
  }

  /// A fault in the policy of the document, told where its author may not see it otherwise.
  init(ofPolicy diagnostic: Diagnostic) {
    let line = diagnostic.region.map { ":\($0.start.line)" } ?? ""
    self.init(diagnostic, message: "\(diagnostic.path)\(line): \(diagnostic.message)", region: nil)
  }

  private init(_ diagnostic: Diagnostic, message: String, region: Region?) {
    severity = diagnostic.severity
    code = Notification.Kind.policy.rawValue
    self.message = message + (diagnostic.help.map { " \($0)" } ?? "")
    self.region = region
    finding = nil
  }
}
