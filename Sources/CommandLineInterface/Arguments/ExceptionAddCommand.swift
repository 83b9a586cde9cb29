import ArgumentParser

/// `draftlint exception add`
struct ExceptionAddCommand: ParsableCommand {
  static let configuration = CommandHelp.exceptionAdd.configuration()

  @Argument(help: CommandHelp.exceptionAdd.argumentHelp, completion: .file()) var draft: String?
  @Option(.exceptedRule) var rule: String?
  @Option(.exceptedPath) var path: String?
  @Option(.fingerprint) var fingerprint: String?
  @Option(.reasonCode) var reasonCode: String?
  @Option(.reason) var reason: String?
  @Option(.legalBasis) var legalBasis: String?
  @Option(.requestedBy) var requestedBy: String?
  @Option(.approvedBy) var approvedBy: String?
  @Option(.secondApproval) var secondApproval: String?
  @Option(.expires) var expires: String?
  @Option(.policy) var policy: String?
  @Option(.rules) var rules: String?
  @Option(.today) var today: String?
  @Option(.language) var language: String?
}
