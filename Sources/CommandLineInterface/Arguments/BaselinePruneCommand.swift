import ArgumentParser

/// `draftlint baseline prune`
struct BaselinePruneCommand: ParsableCommand {
  static let configuration = CommandHelp.baselinePrune.configuration()

  @Argument(help: CommandHelp.baselinePrune.argumentHelp, completion: .file()) var paths: [String] = []
  @OptionGroup var options: BaselineOptions
}
