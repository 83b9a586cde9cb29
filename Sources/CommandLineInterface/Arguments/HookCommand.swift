import ArgumentParser

/// `draftlint hook`: the parent of the commands for the hooks of git.
struct HookCommand: ParsableCommand {
  static let configuration = CommandHelp.hook.configuration(subcommands: [HookInstallCommand.self])
}
