import ArgumentParser

/// `draftlint stream`
struct StreamCommand: ParsableCommand {
  static let configuration = CommandHelp.stream.configuration()

  @OptionGroup var policy: PolicyOptions
  @Option(.jobs) var jobs: String?
  @Option(.language) var language: String?
}
