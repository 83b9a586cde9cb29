import ArgumentParser

/// The tool as the parser sees it: what was typed, nothing of what it means.
struct DraftlintCommand: ParsableCommand {
  static let configuration = CommandHelp.root.configuration(
    subcommands: [
      CheckCommand.self, InspectCommand.self, StreamCommand.self, ExplainCommand.self, RulesCommand.self,
      TestCommand.self, PolicyCommand.self, LspCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
