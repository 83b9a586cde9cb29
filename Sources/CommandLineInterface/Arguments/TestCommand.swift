import ArgumentParser

/// `draftlint test`
struct TestCommand: ParsableCommand {
  static let configuration = CommandHelp.test.configuration()

  @Argument(help: CommandHelp.test.argumentHelp, completion: .directory) var folder: String?
  @OptionGroup var messages: MessageOptions
}
