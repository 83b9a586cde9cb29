import ArgumentParser

/// `draftlint baseline create`
struct BaselineCreateCommand: ParsableCommand {
  static let configuration = CommandHelp.baselineCreate.configuration()

  @Argument(help: CommandHelp.baselineCreate.argumentHelp, completion: .file()) var paths: [String] = []
  @OptionGroup var options: BaselineOptions
}
