import Rules

/// An option of the command line: its names, what it takes and what it does.
///
/// Declared once (`OptionHelp+….swift`); the parser, the help pages, the completions and the search for what somebody
/// meant who mistyped all read it.
struct OptionHelp: Sendable {
  /// What an option takes.
  enum Value: Sendable {
    case choice([String])
    case file
    case folder
    case text
    /// A text that may be left out.
    case optionalText
  }

  /// Without the two hyphens.
  let long: String
  let short: Character?
  /// The word that stands for the value in the help; nil for an option without a value.
  let placeholder: LocalizedText?
  let value: Value?
  let text: LocalizedText

  /// An option without a value.
  init(_ long: String, short: Character? = nil, de german: String, en english: String) {
    self.long = long
    self.short = short
    placeholder = nil
    value = nil
    text = LocalizedText(german: german, english: english)
  }

  /// An option with a value.
  init(
    _ long: String, short: Character? = nil, _ value: Value, _ placeholder: (de: String, en: String), de german: String,
    en english: String
  ) {
    self.long = long
    self.short = short
    self.placeholder = LocalizedText(german: placeholder.de, english: placeholder.en)
    self.value = value
    text = LocalizedText(german: german, english: english)
  }

  /// An option whose value may be left out.
  init(_ long: String, optional placeholder: (de: String, en: String), de german: String, en english: String) {
    self.init(
      long, .optionalText, ("[\(placeholder.de)]", "[\(placeholder.en)]"), de: german, en: english)
  }

  /// As typed: `--format`, and `-q` where there is a short name.
  var names: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(long)"] }

  /// Whether the option may stand without a value.
  var isValueOptional: Bool {
    if case .optionalText = value { true } else { false }
  }

  /// The values to choose from; empty where any will do.
  var choices: [String] {
    if case .choice(let choices) = value { choices } else { [] }
  }
}
