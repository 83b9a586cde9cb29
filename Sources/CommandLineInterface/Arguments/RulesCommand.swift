import ArgumentParser

/// `draftlint rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandHelp.rules.configuration()

  @Option(.rules) var rules: String?
  @Option(.language) var language: String?
}
