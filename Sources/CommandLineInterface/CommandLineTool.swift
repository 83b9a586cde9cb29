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
    #if !DEBUG
      Console.silenceCrashReports()
    #endif
    do {
      return run(arguments.map(ArgumentText.encode), in: try ToolEnvironment.process()).rawValue
    } catch {
      try? ToolEnvironment.channel(.error).write("draftlint: \(WorkspaceText.sentence(error).german)\n")
      return ExitStatus.incomplete.rawValue
    }
  }

  static func run(_ arguments: [String], in environment: ToolEnvironment) -> ExitStatus {
    let words = CommandLineWords(arguments)
    let failure = FailureReport(words: words, environment: environment)
    do {
      if let command = words.helpRequest {
        let page = HelpPage(command, language: words.language ?? .german, width: environment.output.width)
        try environment.output.write(page.text)
        return .clean
      }
      return try command(arguments, words, in: environment).execute(in: environment)
    } catch let answer as ParserAnswer {
      return attempt { try environment.output.write(answer.text) } ? .clean : .incomplete
    } catch let error as UsageError {
      attempt { try failure.write(error) }
    } catch let error as WorkspaceError {
      attempt { try failure.write(error) }
    } catch {
      attempt { try environment.messages.write("draftlint: \(error)\n") }
    }
    return .incomplete
  }

  /// Reads the arguments into a command.
  private static func command(
    _ arguments: [String], _ words: CommandLineWords, in environment: ToolEnvironment
  ) throws -> any ExecutableCommand {
    let parsed: any ParsableCommand
    do {
      parsed = try DraftlintCommand.parseAsRoot(arguments)
    } catch  where DraftlintCommand.exitCode(for: error) == .success {
      throw ParserAnswer(text: DraftlintCommand.fullMessage(for: error) + "\n")
    } catch {
      var diagnosis = UsageDiagnosis(words)
      throw diagnosis.firstError() ?? .other(DraftlintCommand.message(for: error))
    }
    let mistyped = words.mistypedCommand { name in
      let path = environment.workingDirectory.absolute(ArgumentText.path(name))
      return (try? WorkingDirectory.canonical(path)) != nil
    }
    if let mistyped { throw mistyped }
    guard let command = parsed as? any ExecutableCommand else { throw UsageError.missingCommand(of: words.command) }
    return command
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
