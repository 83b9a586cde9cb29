import ArgumentParser
import Findings

/// A command that the tool can carry out.
protocol ExecutableCommand: ParsableCommand {
  /// Carries the command out.
  ///
  /// - Throws: ``UsageError`` for what was typed, `WorkspaceError` where a result cannot be written.
  func execute(in environment: ToolEnvironment) throws -> ExitStatus
}
