import Rules
import SourceText

/// The parts of a command line that are needed before the parser has read it, or where it could not.
struct CommandLineWords {
  /// The command that the line calls; `check` where none is named.
  let command: CommandHelp
  /// Whether no command is named.
  let isImplied: Bool
  /// What stands after the words of the command.
  let rest: ArraySlice<String>
  /// Whether help is asked for, and for which command.
  let helpRequest: CommandHelp?
  /// What may be an option.
  private let options: ArraySlice<String>

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
    self.options = options
    isImplied = command.words.isEmpty
    self.command = isImplied ? .check : command
    self.rest = rest
  }

  /// What `--language` says, wherever it stands.
  var language: Language? { values(of: .language).last.flatMap(Language.init(rawValue:)) }

  /// The first word where it stands for a command that does not exist: `draftlint chekc posts`. Whoever means a file
  /// of that name writes `./chekc` or `check chekc`.
  func mistypedCommand(exists: (String) -> Bool) -> UsageError? {
    guard isImplied, let word = rest.first, !word.hasPrefix("-"), !word.contains("/"), !word.contains(".") else {
      return nil
    }
    let known = CommandHelp.root.subcommands.compactMap(\.words.last)
    guard Suggestion.nearest(to: word, in: known) != nil, !exists(word) else { return nil }
    return .unknownCommand(ArgumentText.shown(word), known: known)
  }

  /// What options of that name say; read leniently, for a line that the parser has refused.
  func values(of option: OptionHelp) -> [String] {
    let name = "--\(option.long)"
    return options.indices.compactMap { index in
      if options[index].hasPrefix("\(name)=") { return String(options[index].dropFirst(name.count + 1)) }
      return options[index] == name && index + 1 < options.endIndex ? options[index + 1] : nil
    }
  }
}
