import Findings
import Reporting
import Rules
import SourceText
import Workspace

/// Tells of a command that could not be carried out: a sentence on standard error, and, where reports for other
/// programs were asked for, reports that say the same, so that nobody reads an old one.
struct FailureReport {
  let words: CommandLineWords
  let environment: ToolEnvironment

  private var language: Language { words.language ?? .german }

  func write(_ error: UsageError) throws {
    let help = error.help.map { " " + $0[language] } ?? ""
    let more = language == .german ? "Hilfe" : "Help"
    try environment.messages.write(
      "draftlint: \(PrintableFilter.printable(error.message[language] + help))\n\(more): \(words.command.line) --help\n"
    )
    try writeReports(of: CheckNotices.usage(error))
  }

  func write(_ error: WorkspaceError) throws {
    // Nobody reads our output any more, so nobody needs to be told.
    if error.reason == .closedPipe { return }
    let sentence = WorkspaceText.sentence(error)[language]
    try environment.messages.write("draftlint: \(PrintableFilter.printable(sentence))\n")
    try writeReports(of: CheckNotices.notification(error))
  }

  /// What options the line holds is read leniently: it may be what the parser stumbled over.
  private func writeReports(of notification: Notification) throws {
    guard words.command.words == CommandHelp.check.words else { return }
    let run = Run(
      toolVersion: ToolVersion.current, language: language, policyPath: nil, policyDigest: "", rules: [], files: [],
      skipped: [], notifications: [notification], failOn: nil, minimumConfidence: Confidence(score: 0))
    let options = ReportOptions(language: language)
    for text in words.values(of: .output) {
      guard let (name, path) = try? OptionReader.pair(text, .output), path != "-",
        let format = ReportFormat(rawValue: name)
      else {
        continue
      }
      let location = environment.workingDirectory.absolute(ArgumentText.path(path))
      try? FileWriter.write(format.reporter(options).report(run), to: location)
    }
    guard let name = words.values(of: .format).last, let format = ReportFormat(rawValue: name) else { return }
    guard format != .text, format != .concise else { return }
    try environment.output.write(format.reporter(options).report(run))
  }
}
