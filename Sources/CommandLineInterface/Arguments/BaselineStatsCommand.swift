import ArgumentParser

/// `draftlint baseline stats`
struct BaselineStatsCommand: ParsableCommand {
  static let configuration = CommandHelp.baselineStats.configuration()

  @Argument(help: CommandHelp.baselineStats.argumentHelp, completion: .file()) var paths: [String] = []
  @Option(.baselineFile) var baseline: String?
  @Option(.language) var language: String?
}
