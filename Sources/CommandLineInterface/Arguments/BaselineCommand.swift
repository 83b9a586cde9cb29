import ArgumentParser

/// `draftlint baseline`: the parent of the commands for baselines.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandHelp.baseline.configuration(
    subcommands: [
      BaselineCreateCommand.self, BaselineUpdateCommand.self, BaselinePruneCommand.self, BaselineStatsCommand.self,
    ])
}
