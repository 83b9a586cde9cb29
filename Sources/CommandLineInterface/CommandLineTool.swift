import ArgumentParser
import Findings
import Rules
import SourceText
import Workspace

/// The command line as a whole: from the arguments to the exit status.
package enum CommandLineTool {
  /// Runs the tool in this process and gives its exit status. `arguments` are the bytes of what stands after the
  /// tool's name.
  package static func run(_ arguments: [[UInt8]]) -> Int32 {
    Console.ignoreBrokenPipes()
    do {
      return run(arguments.map(ArgumentText.encode), in: try ToolEnvironment.process()).rawValue
    } catch {
      try? ToolEnvironment.channel(.error).write("draftlint: \(WorkspaceText.sentence(error).german)\n")
      return ExitStatus.incomplete.rawValue
    }
  }

  static func run(_ arguments: [String], in environment: ToolEnvironment) -> ExitStatus {
    let words = CommandLineWords(arguments)
    let language = words.language ?? .german
    do {
      if let command = words.helpRequest {
        try environment.output.write(HelpPage(command, language: language, width: environment.output.width).text)
        return .clean
      }
      return try parse(arguments).execute(in: environment)
    } catch let answer as ParserAnswer {
      return attempt { try environment.output.write(answer.text) } ? .clean : .incomplete
    } catch let error as UsageError {
      attempt { try report(error, of: words.command, in: environment, language: language) }
    } catch let error as WorkspaceError {
      attempt { try report(error, in: environment, language: language) }
    } catch {
      attempt { try environment.messages.write("draftlint: \(error)\n") }
    }
    return .incomplete
  }

  /// Reads the arguments into a command.
  private static func parse(_ arguments: [String]) throws -> any ExecutableCommand {
    do {
      let command = try DraftlintCommand.parseAsRoot(arguments)
      if let command = command as? any ExecutableCommand { return command }
      throw UsageError.missingCommand(of: CommandLineWords(arguments).command)
    } catch let error as UsageError {
      throw error
    } catch  where DraftlintCommand.exitCode(for: error) == .success {
      throw ParserAnswer(text: DraftlintCommand.fullMessage(for: error) + "\n")
    } catch {
      var diagnosis = UsageDiagnosis(arguments)
      throw diagnosis.firstError() ?? .other(DraftlintCommand.message(for: error))
    }
  }

  private static func report(
    _ error: UsageError, of command: CommandHelp, in environment: ToolEnvironment, language: Language
  ) throws(WorkspaceError) {
    let help = error.help.map { " " + $0[language] } ?? ""
    let more = language == .german ? "Hilfe" : "Help"
    try environment.messages.write(
      "draftlint: \(error.message[language])\(help)\n\(more): \(command.line) --help\n")
  }

  private static func report(
    _ error: WorkspaceError, in environment: ToolEnvironment, language: Language
  ) throws(WorkspaceError) {
    // Nobody reads our output any more, so nobody needs to be told.
    if error.reason == .closedPipe { return }
    try environment.messages.write("draftlint: \(WorkspaceText.sentence(error)[language])\n")
  }

  /// Whether a write came through; where even standard error is closed, the exit status has to say it all.
  @discardableResult
  private static func attempt(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      return false
    }
  }
}
