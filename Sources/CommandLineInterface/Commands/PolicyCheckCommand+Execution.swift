import Findings
import Rules
import SourceText
import Workspace

extension PolicyCheckCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let reading = try PolicyReading(rules: rules, language: language, in: environment)
    let messages = MessagePrinter(channel: environment.messages, language: reading.language)
    var paths = files.map(ArgumentText.path)
    if paths.isEmpty, let path = try reading.policyFile(for: environment.workingDirectory.path) { paths = [path] }
    guard !paths.isEmpty else {
      try messages.write(Self.nothingToCheck)
      return .incomplete
    }
    var status = try reading.loading.status(in: environment)
    for path in paths {
      let diagnostics = reading.source.load(path.simplified).diagnostics
      for diagnostic in diagnostics {
        try environment.output.write(MessagePrinter.text(of: diagnostic, in: reading.language) + "\n")
      }
      if diagnostics.contains(where: { $0.severity == .error }) { status = .incomplete }
      if diagnostics.isEmpty { try messages.write(Self.faultless(path)) }
    }
    return status
  }

  private static let nothingToCheck = LocalizedText(
    german: "Hier gilt keine „.lint-policy.yml“; „draftlint policy init“ legt eine an.",
    english: "No “.lint-policy.yml” holds here; “draftlint policy init” makes one.")

  private static func faultless(_ path: FilePath) -> LocalizedText {
    LocalizedText(german: "„\(path)“ ist fehlerfrei.", english: "“\(path)” has no faults.")
  }
}
