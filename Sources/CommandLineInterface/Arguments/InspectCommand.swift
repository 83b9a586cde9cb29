import ArgumentParser

/// `draftlint inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandHelp.inspect.configuration()

  @Argument(help: CommandHelp.inspect.argumentHelp, completion: .file()) var path: String?
  @Flag(.segments) var segments = false
  @Option(.stdinPath) var stdinPath: String?
  @Option(.policy) var policy: String?
  @Option(.rules) var rules: String?
  @Option(.set) var set: [String] = []
  @Option(.language) var language: String?
}
