package import Findings
import Rules
import SourceText

/// Annotations for GitHub Actions, the most severe first, since only about ten of each kind are shown per step; the
/// rest belongs into the step summary (`--output markdown=$GITHUB_STEP_SUMMARY`). The figures follow as plain lines.
package struct GitHubReporter: Reporter {
  package static let format = ReportFormat.github
  private let options: ReportOptions
  private let words: ReportText

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    for notification in run.allNotifications { command(for: notification).write(into: &sink) }
    for severity in Severity.allCases.sorted(by: >) {
      for finding in run.findings where finding.severity == severity { command(for: finding).write(into: &sink) }
    }
    guard options.verbosity >= .normal else { return }
    for sentence in words.summary(of: run) { sink.write(PrintableFilter.printable(sentence) + "\n") }
  }

  private func command(for finding: Finding) -> WorkflowCommand {
    let (start, end) = (finding.region.start, finding.region.end)
    var properties = [
      ("title", "\(words.name(of: finding.severity)): \(finding.ruleID)"),
      ("file", PrintableFilter.printable(finding.path)), ("line", String(start.line)), ("endLine", String(end.line)),
    ]
    // The runner refuses columns where an annotation spans lines.
    if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
    var lines = [PrintableFilter.printable(finding.message[options.language])]
    let instead = PrintableFilter.printable(finding.instead[options.language])
    if !instead.isEmpty { lines.append("\(words.better): \(instead)") }
    if !finding.references.isEmpty { lines.append("\(words.law): \(finding.references.joined(separator: "; "))") }
    return WorkflowCommand(
      name: Self.name(of: finding.severity), properties: properties, message: lines.joined(separator: "\n"))
  }

  private func command(for notification: Notification) -> WorkflowCommand {
    let heading =
      notification.severity == .error ? words.notificationsHeading : words.name(of: notification.severity)
    var properties = [("title", heading)]
    if let path = notification.path { properties.append(("file", PrintableFilter.printable(path))) }
    if let start = notification.region?.start { properties.append(("line", String(start.line))) }
    return WorkflowCommand(
      name: Self.name(of: notification.severity), properties: properties,
      message: PrintableFilter.printable(notification.message[options.language]))
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
