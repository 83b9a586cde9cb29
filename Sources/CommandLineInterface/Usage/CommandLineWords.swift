import SourceText

/// The parts of a command line that are needed before the parser has read it, or where it could not.
struct CommandLineWords {
  /// The command that the line calls; `check` where none is named.
  let command: CommandHelp
  /// What stands after the words of the command.
  let rest: ArraySlice<String>
  /// Whether help is asked for, and for which command.
  let helpRequest: CommandHelp?
  /// What `--language` says, read wherever it stands.
  let language: Language?

  /// - Parameter arguments: what stands after `draftlint`.
  init(_ arguments: [String]) {
    var rest = arguments[...]
    let asksByName = rest.first == "help"
    if asksByName { rest.removeFirst() }
    var command = CommandHelp.root
    while let word = rest.first, let next = command.subcommands.first(where: { $0.words.last == word }) {
      command = next
      rest.removeFirst()
    }
    let options = rest.prefix { $0 != "--" }
    let asksByOption = options.contains { OptionHelp.help.names.contains($0) }
    helpRequest = asksByName || asksByOption ? command : nil
    language = Self.language(in: options)
    self.command = command.words.isEmpty ? .check : command
    self.rest = rest
  }

  private static func language(in words: ArraySlice<String>) -> Language? {
    let name = "--\(OptionHelp.language.long)"
    guard let index = words.firstIndex(where: { $0 == name || $0.hasPrefix("\(name)=") }) else { return nil }
    let parts = words[index].split(separator: "=", maxSplits: 1)
    if parts.count == 2 { return Language(rawValue: String(parts[1])) }
    return words.dropFirst(index - words.startIndex + 1).first.flatMap(Language.init(rawValue:))
  }
}
