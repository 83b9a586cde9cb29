import Rules
import SourceText

/// The help of one command, laid out for reading.
struct HelpPage {
  private static let column = 26

  private let command: CommandHelp
  private let language: Language
  private let wrapper: TextWrapper

  /// `width`: columns of the terminal; the page uses between 70 and 100 of them.
  init(_ command: CommandHelp, language: Language, width: Int?) {
    self.command = command
    self.language = language
    wrapper = TextWrapper(width: min(max(width ?? 80, 70), 100))
  }

  /// The page, each line with its line end.
  var text: String {
    let parts: [[String]] =
      [["\(command.line) – \(command.summary[language])"], [usage]]
      + command.description.map { wrapper.wrap($0[language], indentation: 0) } + [commands, argument]
      + groups.map(lines) + [examples, more]
    return parts.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
  }

  /// How the command is called, on one line.
  var usage: String {
    var words = [command.line]
    if !command.subcommands.isEmpty { words.append(language == .german ? "[BEFEHL]" : "[COMMAND]") }
    if !command.options.isEmpty || command.words.isEmpty {
      words.append(language == .german ? "[OPTIONEN]" : "[OPTIONS]")
    }
    let argument = command.words.isEmpty ? CommandHelp.check.argument : command.argument
    if let argument {
      words.append("[\(argument.placeholder[language])\(argument.limit == nil ? " …" : "")]")
    }
    return "\(heading("Aufruf", "Usage")) \(words.joined(separator: " "))"
  }

  private var commands: [String] {
    guard !command.subcommands.isEmpty else { return [] }
    return [heading("Befehle", "Commands")]
      + command.subcommands.flatMap {
        wrapper.wrap(term: $0.words.last ?? "", text: $0.summary[language], column: Self.column)
      }
  }

  private var argument: [String] {
    guard let argument = command.argument else { return [] }
    let term = argument.placeholder[language]
    return [heading("Angabe", "Argument")]
      + wrapper.wrap(term: term, text: argument.text[language], column: Self.column)
  }

  private var groups: [CommandHelp.Group] {
    command.groups + [command.words.isEmpty ? CommandHelp.rootOptions : CommandHelp.generalOptions]
  }

  private func lines(of group: CommandHelp.Group) -> [String] {
    [group.title[language] + ":"]
      + group.options.flatMap { wrapper.wrap(term: term(of: $0), text: text(of: $0), column: Self.column) }
  }

  private func term(of option: OptionHelp) -> String {
    let names = option.names.joined(separator: ", ")
    return (option.short == nil ? "    " : "") + names + (option.placeholder.map { " " + $0[language] } ?? "")
  }

  private func text(of option: OptionHelp) -> String {
    guard !option.choices.isEmpty, option.long != OptionHelp.color.long else { return option.text[language] }
    let choices = option.choices.joined(separator: ", ")
    return "\(option.text[language]) \(language == .german ? "Möglich" : "Possible"): \(choices)."
  }

  private var examples: [String] {
    guard !command.examples.isEmpty else { return [] }
    return [heading("Beispiele", "Examples")]
      + command.examples.flatMap { ["  \($0.command)"] + wrapper.wrap($0.text[language], indentation: 6) }
  }

  /// Where there is more to read.
  private var more: [String] {
    guard let first = command.subcommands.first else { return [] }
    let example = "\(first.line) --help"
    let text =
      language == .german
      ? "Mehr zu einem Befehl: „\(example)“. Auf Englisch: „--language en“."
      : "More about a command: “\(example)”. In German: “--language de”."
    return wrapper.wrap(text, indentation: 0)
  }

  private func heading(_ german: String, _ english: String) -> String {
    (language == .german ? german : english) + ":"
  }
}
