import ArgumentParser

/// `draftlint exception`: the parent of the commands for exceptions.
struct ExceptionCommand: ParsableCommand {
  static let configuration = CommandHelp.exception.configuration(subcommands: [ExceptionAddCommand.self])
}
