import ArgumentParser

/// `draftlint explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandHelp.explain.configuration()

  @Argument(help: CommandHelp.explain.argumentHelp) var names: [String] = []
  @Option(.rules) var rules: String?
  @Option(.language) var language: String?
}
