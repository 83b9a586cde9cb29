/// Finds out why the parser has refused a command line, to say it in the user's own language.
///
/// The parser alone decides what is refused; this only looks for the cause afterwards, by the same declarations.
struct UsageDiagnosis {
  private let command: CommandHelp
  private let options: [OptionHelp]
  private var rest: ArraySlice<String>
  private var argumentCount = 0

  init(_ line: CommandLineWords) {
    command = line.command
    options =
      command.options + CommandHelp.generalOptions.options
      + (command.words.isEmpty ? CommandHelp.rootOptions.options : [])
    rest = line.rest
  }

  /// The first cause; nil where none is found.
  mutating func firstError() -> UsageError? {
    if !command.subcommands.isEmpty {
      let known = command.subcommands.compactMap(\.words.last)
      return rest.first { !$0.hasPrefix("-") }.map { .unknownCommand(ArgumentText.shown($0), known: known) }
    }
    var onlyArguments = false
    while let word = rest.popFirst() {
      if word == "--", !onlyArguments {
        onlyArguments = true
      } else if !onlyArguments, word.hasPrefix("-"), word != "-" {
        if let error = word.hasPrefix("--") ? errorOfLongOption(word) : errorOfShortOptions(word) { return error }
      } else if let error = errorOfArgument(word) {
        return error
      }
    }
    return nil
  }

  private mutating func errorOfLongOption(_ word: String) -> UsageError? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.names.contains(name) }) else { return unknown(name) }
    if parts.count == 2 { return option.value == nil ? .unwantedValue(name) : nil }
    return errorOfValue(of: option, name)
  }

  /// `-qv` is `-q` and `-v`.
  private mutating func errorOfShortOptions(_ word: String) -> UsageError? {
    for letter in word.dropFirst() {
      guard let option = options.first(where: { $0.short == letter }) else { return unknown(word) }
      if let error = errorOfValue(of: option, "-\(letter)") { return error }
    }
    return nil
  }

  private mutating func errorOfValue(of option: OptionHelp, _ name: String) -> UsageError? {
    guard option.value != nil else { return nil }
    guard let value = rest.first, !value.hasPrefix("-") || value == "-" else {
      return option.isValueOptional ? nil : .missingValue(name, option)
    }
    rest.removeFirst()
    return nil
  }

  private mutating func errorOfArgument(_ word: String) -> UsageError? {
    argumentCount += 1
    guard let argument = command.argument else { return .unwantedArgument(ArgumentText.shown(word), of: command) }
    guard let limit = argument.limit, argumentCount > limit else { return nil }
    return .unwantedArgument(ArgumentText.shown(word), of: command)
  }

  private func unknown(_ name: String) -> UsageError {
    .unknownOption(ArgumentText.shown(name), of: command, known: options.flatMap(\.names))
  }
}
