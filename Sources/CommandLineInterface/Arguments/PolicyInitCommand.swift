import ArgumentParser

/// `draftlint policy init`
struct PolicyInitCommand: ParsableCommand {
  static let configuration = CommandHelp.policyInit.configuration()

  @Argument(help: CommandHelp.policyInit.argumentHelp, completion: .directory) var folder: String?
  @Option(.language) var language: String?
}
