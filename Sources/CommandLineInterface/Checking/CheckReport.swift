import Findings
import Reporting
import Rules
import SourceText
import Workspace

/// Writes the reports of a run to where they belong.
struct CheckReport {
  let settings: ReportSettings
  let environment: ToolEnvironment

  /// Writes the files first, so that what went wrong there is in the report on standard output.
  ///
  /// - Returns: the exit status that the run has in the end.
  /// - Throws: where standard output cannot be written.
  func write(_ run: Run, revealing inputs: [CheckInput], diagnostics: [Diagnostic]) throws -> ExitStatus {
    let run = writeFiles(of: run)
    let messages = MessagePrinter(channel: environment.messages, language: run.language)
    try messages.write(diagnostics)
    if !showsNotifications {
      // Those about policies and rules have just been drawn as diagnostics.
      let others = run.notifications.filter { $0.kind != .policy && $0.kind != .rules }
      try messages.write(others + run.files.flatMap(\.notifications))
    }
    try environment.output.write(settings.format.reporter(settings.options(language: run.language)).report(run))
    if settings.reveals { try environment.output.write(Revelation(inputs).text(of: run)) }
    return run.exitStatus
  }

  /// Whether the user reads the notifications in the report, on the same screen as standard error.
  private var showsNotifications: Bool {
    settings.isTerminal && environment.messages.isTerminal && (settings.format == .text || settings.format == .concise)
  }

  private func writeFiles(of run: Run) -> Run {
    let options = settings.fileOptions(language: run.language)
    var notifications: [Notification] = []
    for output in settings.outputs {
      do throws(WorkspaceError) {
        let report = output.format.reporter(options).report(run)
        try FileWriter.write(report, to: environment.workingDirectory.absolute(output.path))
      } catch {
        notifications.append(CheckNotices.notification(WorkspaceError(path: output.path, reason: error.reason)))
      }
    }
    return notifications.isEmpty ? run : run.adding(notifications)
  }
}

extension Run {
  /// The run with more to tell of itself.
  func adding(_ more: [Notification]) -> Run {
    Run(
      toolVersion: toolVersion, language: language, policyPath: policyPath, policyDigest: policyDigest, rules: rules,
      files: files, skipped: skipped, notifications: notifications + more, failOn: failOn,
      minimumConfidence: minimumConfidence,
      usesBaseline: usesBaseline, exceptions: exceptions)
  }
}
