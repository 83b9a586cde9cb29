import Rules
import SourceText

/// All texts of usage errors.
extension UsageError {
  static func unknownOption(_ name: String, of command: CommandHelp, known: [String]) -> UsageError {
    UsageError(
      de: "„\(command.line)“ kennt die Option „\(name)“ nicht.",
      en: "“\(command.line)” does not know the option “\(name)”.", help: didYouMean(name, known: known))
  }

  static func unknownCommand(_ name: String, known: [String]) -> UsageError {
    UsageError(
      de: "Den Befehl „\(name)“ gibt es nicht.", en: "There is no command “\(name)”.",
      help: didYouMean(name, known: known) ?? possible(known))
  }

  static func missingValue(_ name: String, _ option: OptionHelp) -> UsageError {
    UsageError(
      de: "Nach „\(name)“ fehlt der Wert (\(option.placeholder?.german ?? "WERT")).",
      en: "“\(name)” lacks its value (\(option.placeholder?.english ?? "VALUE")).", help: possible(option.choices))
  }

  static func unwantedValue(_ name: String) -> UsageError {
    UsageError(de: "„\(name)“ nimmt keinen Wert.", en: "“\(name)” takes no value.")
  }

  static func unwantedArgument(_ text: String, of command: CommandHelp) -> UsageError {
    UsageError(
      de: "Mit „\(text)“ kann „\(command.line)“ nichts anfangen.", en: "“\(command.line)” has no use for “\(text)”.")
  }

  static func missingArgument(of command: CommandHelp) -> UsageError {
    let german = command.argument?.placeholder.german ?? ""
    let english = command.argument?.placeholder.english ?? ""
    return UsageError(
      de: "„\(command.line)“ braucht eine Angabe: \(german).", en: "“\(command.line)” needs an argument: \(english).")
  }

  static func badChoice(_ value: String, for option: OptionHelp) -> UsageError {
    UsageError(
      de: "„\(value)“ ist kein Wert für „--\(option.long)“.", en: "“\(value)” is no value of “--\(option.long)”.",
      help: didYouMean(value, known: option.choices) ?? possible(option.choices))
  }

  static func badForm(_ value: String, for option: OptionHelp) -> UsageError {
    UsageError(
      de: "„\(value)“ hat nicht die Form, die „--\(option.long)“ erwartet: \(option.placeholder?.german ?? "").",
      en: "“\(value)” has not the form that “--\(option.long)” expects: \(option.placeholder?.english ?? "").")
  }

  static func unknownRule(_ name: String, for option: OptionHelp, known: [String]) -> UsageError {
    UsageError(
      de: "Eine Regel oder Kategorie „\(name)“ gibt es nicht („--\(option.long)“).",
      en: "There is no rule or category “\(name)” (“--\(option.long)”).",
      help: didYouMean(name, known: known)
        ?? LocalizedText(
          german: "„draftlint rules“ zeigt alle Regeln.", english: "“draftlint rules” shows all rules."))
  }

  static func nothingToExplain(_ name: String, known: [String]) -> UsageError {
    UsageError(
      de: "Eine Regel oder Erkennung „\(name)“ gibt es nicht.", en: "There is no rule or detector “\(name)”.",
      help: didYouMean(name, known: known)
        ?? LocalizedText(
          german: "„draftlint rules“ zeigt alle Regeln.", english: "“draftlint rules” shows all rules."))
  }

  static func missingCommand(of command: CommandHelp) -> UsageError {
    UsageError(
      de: "Nach „\(command.line)“ fehlt der Befehl.", en: "“\(command.line)” lacks its command.",
      help: possible(command.subcommands.compactMap(\.words.last)))
  }

  /// What the parser refuses and we have no words for: its own, in English.
  static func other(_ text: String) -> UsageError {
    UsageError(de: "Der Aufruf ist nicht verständlich: \(text)", en: "The command line cannot be understood: \(text)")
  }

  static let revealNeedsTerminal = UsageError(
    de: "„--reveal“ geht nur auf dem Bildschirm, nicht in eine Datei oder ein anderes Programm.",
    en: "“--reveal” works on a terminal only, not into a file or another program.")

  static let revealNeedsText = UsageError(
    de: "„--reveal“ geht nur mit „--format text“ oder „--format concise“.",
    en: "“--reveal” works with “--format text” or “--format concise” only.")

  static func unknownFormat(_ name: String) -> UsageError {
    UsageError(
      de: "Das Format „\(name)“ gibt es nicht („--output“).", en: "There is no format “\(name)” (“--output”).",
      help: didYouMean(name, known: OptionHelp.format.choices) ?? possible(OptionHelp.format.choices))
  }

  static let outputIntoDash = UsageError(
    de: "„--output“ schreibt in eine Datei; für die Standardausgabe gibt es „--format“.",
    en: "“--output” writes to a file; for standard output there is “--format”.")

  static let fixNeedsFiles = UsageError(
    de:
      "„--fix“ ändert Dateien, nicht die Standardeingabe oder was git aufbewahrt; dafür gibt es „--fix --diff“.",
    en: "“--fix” changes files, not standard input and not what git keeps; for those there is “--fix --diff”.")

  static let inPlaceNeedsFile = UsageError(
    de: "„--in-place“ ändert eine Datei; die Standardeingabe ist keine.",
    en: "“--in-place” changes a file; standard input is none.")

  static let stdinPathNeedsDash = UsageError(
    de: "„--stdin-path“ gilt nur, wenn „-“ (die Standardeingabe) geprüft wird.",
    en: "“--stdin-path” holds only where “-” (standard input) is checked.")

  static let standardInputTwice = UsageError(
    de: "Die Standardeingabe kann nicht zugleich Text („-“) und Liste („--files-from -“) sein.",
    en: "Standard input cannot be text (“-”) and list (“--files-from -”) at once.")

  static func missingOption(_ option: OptionHelp) -> UsageError {
    UsageError(
      de: "Es fehlt „--\(option.long) \(option.placeholder?.german ?? "WERT")“.",
      en: "“--\(option.long) \(option.placeholder?.english ?? "VALUE")” is missing.", help: option.text)
  }

  static let noStarterPolicy = UsageError(
    de: "Die mitgelieferte Vorlage fehlt in diesem Programm.",
    en: "The built-in starter policy is missing in this binary.")

  static let clockIsWrong = UsageError(
    de: "Die Uhr des Rechners zeigt kein gültiges Datum; „--today JJJJ-MM-TT“ angeben.",
    en: "The machine's clock shows no valid date; give “--today YYYY-MM-DD”.")

  private static func didYouMean(_ name: String, known: [String]) -> LocalizedText? {
    Suggestion.nearest(to: name, in: known).map {
      LocalizedText(german: "Meinten Sie „\($0)“?", english: "Did you mean “\($0)”?")
    }
  }

  private static func possible(_ known: [String]) -> LocalizedText? {
    guard !known.isEmpty else { return nil }
    let list = known.joined(separator: ", ")
    return LocalizedText(german: "Möglich: \(list).", english: "Possible: \(list).")
  }
}
