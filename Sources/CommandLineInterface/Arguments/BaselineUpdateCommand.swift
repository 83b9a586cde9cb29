import ArgumentParser

/// `draftlint baseline update`
struct BaselineUpdateCommand: ParsableCommand {
  static let configuration = CommandHelp.baselineUpdate.configuration()

  @Argument(help: CommandHelp.baselineUpdate.argumentHelp, completion: .file()) var paths: [String] = []
  @Option(.accept) var accept: String?
  @OptionGroup var options: BaselineOptions
}
