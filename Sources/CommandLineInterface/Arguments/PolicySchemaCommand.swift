import ArgumentParser

/// `draftlint policy schema`
struct PolicySchemaCommand: ParsableCommand {
  static let configuration = CommandHelp.policySchema.configuration()
}
