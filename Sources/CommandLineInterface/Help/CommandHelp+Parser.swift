import ArgumentParser
import Rules

/// The parser's own forms of a command that is declared as ``CommandHelp``.
extension CommandHelp {
  var argumentHelp: ArgumentHelp? {
    argument.map { ArgumentHelp($0.text.german, valueName: $0.placeholder.german) }
  }

  func configuration(
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: words.last ?? "draftlint", abstract: summary.german,
      version: words.isEmpty ? "draftlint \(ToolVersion.current)" : "", subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}
