import ArgumentParser

/// `draftlint policy schema`
struct PolicySchemaCommand: ParsableCommand {
  static let configuration = CommandHelp.policySchema.configuration()

  @Option(.rules) var rules: String?
  @Option(.language) var language: String?
}
