import Rules

/// What the help says about a command: one text a command, in German and English.
struct CommandHelp: Sendable {
  /// Options under a heading.
  struct Group: Sendable {
    let title: LocalizedText
    let options: [OptionHelp]

    init(de german: String, en english: String, _ options: [OptionHelp]) {
      title = LocalizedText(german: german, english: english)
      self.options = options
    }
  }

  /// A command line and what it does.
  struct Example: Sendable {
    let command: String
    let text: LocalizedText

    init(_ command: String, de german: String, en english: String) {
      self.command = command
      text = LocalizedText(german: german, english: english)
    }
  }

  /// What stands on the line without an option.
  struct Argument: Sendable {
    let placeholder: LocalizedText
    let text: LocalizedText
    /// At most so many; nil: any number.
    let limit: Int?

    init(_ placeholder: (de: String, en: String), limit: Int? = nil, de german: String, en english: String) {
      self.placeholder = LocalizedText(german: placeholder.de, english: placeholder.en)
      self.limit = limit
      text = LocalizedText(german: german, english: english)
    }
  }

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
