import ArgumentParser

/// `draftlint check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandHelp.check.configuration()

  @Argument(help: CommandHelp.check.argumentHelp, completion: .file()) var paths: [String] = []
  @Option(.stdinPath) var stdinPath: String?
  @Option(.filesFrom) var filesFrom: String?
  @Flag(.staged) var staged = false
  @Option(.diffBase) var diffBase: String?
  @Option(optional: .history) var history: String?
  @Option(.commitMsg) var commitMsg: String?
  @OptionGroup var policy: PolicyOptions
  @Option(.failOn) var failOn: String?
  @Option(.minConfidence) var minConfidence: String?
  @Option(.baseline) var baseline: String?
  @Option(.format) var format: String?
  @Option(.output) var output: [String] = []
  @Flag(.context) var context = false
  @Flag(.reveal) var reveal = false
  @Flag(.statistics) var statistics = false
  @Option(.color) var color: String?
  @Option(.jobs) var jobs: String?
  @Flag(.fix) var fix = false
  @Flag(.diff) var diff = false
  @OptionGroup var messages: MessageOptions
}
