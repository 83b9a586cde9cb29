import Rules

/// What the help says about a command: one text a command, in German and English.
struct CommandHelp: Sendable {
  /// The words after `draftlint`: `["policy", "check"]`; none for the tool itself.
  let words: [String]
  /// One line, without a full stop.
  let summary: LocalizedText
  /// Paragraphs.
  let description: [LocalizedText]
  let argument: Argument?
  let groups: [Group]
  let examples: [Example]
  let subcommands: [CommandHelp]

  init(
    _ words: [String], summary: LocalizedText, description: [LocalizedText] = [], argument: Argument? = nil,
    groups: [Group] = [], examples: [Example] = [], subcommands: [CommandHelp] = []
  ) {
    self.words = words
    self.summary = summary
    self.description = description
    self.argument = argument
    self.groups = groups
    self.examples = examples
    self.subcommands = subcommands
  }

  /// The options that the parser declares for the command.
  var options: [OptionHelp] { groups.flatMap(\.options) }

  /// The command as typed.
  var line: String { (["draftlint"] + words).joined(separator: " ") }
}
