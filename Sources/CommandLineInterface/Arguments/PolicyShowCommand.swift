import ArgumentParser

/// `draftlint policy show`
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandHelp.policyShow.configuration()

  @Argument(help: CommandHelp.policyShow.argumentHelp, completion: .file()) var path: String?
  @Option(.policy) var policy: String?
  @Option(.rules) var rules: String?
  @Option(.set) var set: [String] = []
  @Option(.language) var language: String?
}
