import ArgumentParser

/// `draftlint policy`: the parent of the commands for policy files.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandHelp.policy.configuration(
    subcommands: [PolicyInitCommand.self, PolicyCheckCommand.self, PolicyShowCommand.self, PolicySchemaCommand.self])
}
