import Findings
import Rules
import SourceText
import Workspace

extension PolicyInitCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let loading = try RuleCommandLoading(rules: nil, language: language, in: environment)
    guard let starter = loading.library.starterPolicy else { throw UsageError.noStarterPolicy }
    let path = ArgumentText.path(folder ?? ".").simplified.appending(PolicyLocator.fileName)
    do throws(WorkspaceError) {
      try FileWriter.create(starter.bytes, at: environment.workingDirectory.absolute(path))
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
    let messages = MessagePrinter(channel: environment.messages, language: loading.language)
    try messages.write(
      LocalizedText(
        german: "„\(path)“ ist angelegt. Bitte ausfüllen; „draftlint policy check“ prüft die Datei.",
        english: "“\(path)” has been made. Fill it in; “draftlint policy check” checks the file."))
    return .clean
  }
}
