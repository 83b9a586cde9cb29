import ArgumentParser

/// `draftlint redact`
struct RedactCommand: ParsableCommand {
  static let configuration = CommandHelp.redact.configuration()

  @Argument(help: CommandHelp.redact.argumentHelp, completion: .file()) var path: String?
  @Option(.style) var style: String?
  @Flag(.inPlace) var inPlace = false
  @Flag(.redactDiff) var diff = false
  @Option(.map) var map: String?
  @Option(.stdinPath) var stdinPath: String?
  @OptionGroup var policy: PolicyOptions
  @Option(.language) var language: String?
}
