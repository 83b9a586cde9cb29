import ArgumentParser

/// `draftlint policy check`
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandHelp.policyCheck.configuration()

  @Argument(help: CommandHelp.policyCheck.argumentHelp, completion: .file()) var files: [String] = []
  @Option(.rules) var rules: String?
  @Option(.language) var language: String?
}
