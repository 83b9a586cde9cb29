import PolicyYAML

/// Faults of form.
extension RuleFault {
  @Sendable static func missingKey(_ key: String) -> RuleFault {
    RuleFault(
      de: "Der Schlüssel \(Excerpt(key).german) fehlt.", en: "The key \(Excerpt(key).english) is missing.",
      helpDe: "Eine Zeile „\(key): …“ ergänzen.", helpEn: "Add a line '\(key): …'.")
  }

  @Sendable static func missingLanguage(_ code: String) -> RuleFault {
    let isGerman = code == "de"
    return RuleFault(
      de: "Der \(isGerman ? "deutsche" : "englische") Text fehlt.",
      en: "The \(isGerman ? "German" : "English") text is missing.",
      helpDe: "Beide Sprachen schreiben: {de: '…', en: '…'}.", helpEn: "Write both languages: {de: '…', en: '…'}.")
  }

  static func expectedText(found node: Node) -> RuleFault {
    RuleFault(
      de: "Hier wird ein Text erwartet, keine \(name(of: node).german).",
      en: "A text is expected here, not a \(name(of: node).english).",
      helpDe: "Den Text hinter den Doppelpunkt schreiben, nötigenfalls in Anführungszeichen.",
      helpEn: "Write the text after the colon, in quotation marks where needed.")
  }

  static func expectedList(found node: Node) -> RuleFault {
    RuleFault(
      de: "Hier wird eine Liste erwartet.", en: "A list is expected here.",
      helpDe: node.mapping == nil ? "In eckige Klammern setzen: [ … ]." : "Vor jeden Eintrag „- “ schreiben.",
      helpEn: node.mapping == nil ? "Put it in square brackets: [ … ]." : "Write '- ' before each entry.")
  }

  static func expectedMapping(found node: Node, keys: [String]) -> RuleFault {
    RuleFault(
      de: "Hier werden Schlüssel mit Werten erwartet.", en: "Keys with values are expected here.",
      helpDe: "Mögliche Schlüssel: \(keys.joined(separator: ", ")).",
      helpEn: "Possible keys: \(keys.joined(separator: ", ")).")
  }

  /// `example`: an entry as it could stand there.
  static func expectedTable(example: String) -> RuleFault {
    RuleFault(
      de: "Hier werden Namen mit Werten erwartet.", en: "Names with values are expected here.",
      helpDe: "So schreiben: „\(example)“.", helpEn: "Write it like this: '\(example)'.")
  }

  static let emptyText = RuleFault(
    de: "Der Text ist leer.", en: "The text is empty.", helpDe: "Den Text ergänzen oder die Zeile löschen.",
    helpEn: "Write the text, or delete the line.")

  static let emptyFile = RuleFault(
    de: "Die Datei ist leer.", en: "The file is empty.", helpDe: "Den Inhalt ergänzen oder die Datei löschen.",
    helpEn: "Write its content, or delete the file.")

  static let emptyList = RuleFault(
    de: "Die Liste ist leer.", en: "The list is empty.", helpDe: "Mindestens einen Eintrag ergänzen.",
    helpEn: "Add at least one entry.")

  static func tooManyItems(_ limit: Int) -> RuleFault {
    RuleFault(
      de: "Die Liste hat mehr als \(limit) Einträge.", en: "The list has more than \(limit) entries.",
      helpDe: "Einträge zusammenfassen.", helpEn: "Make some entries one.")
  }

  static func expectedInteger(_ value: String, range: ClosedRange<Int>) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(value).german) ist keine ganze Zahl von \(range.lowerBound) bis \(range.upperBound).",
      en: "\(Excerpt(value).english) is no whole number from \(range.lowerBound) to \(range.upperBound).",
      helpDe: "Die Zahl in Ziffern schreiben, ohne Punkt und Einheit.",
      helpEn: "Write the number in digits, without separators or a unit.")
  }

  static func expectedFlag(_ value: String) -> RuleFault {
    RuleFault(
      de: "Hier steht \(Excerpt(value).german), möglich sind nur true und false.",
      en: "\(Excerpt(value).english) stands here; only true and false are possible.",
      helpDe: "true für ja, false für nein schreiben.", helpEn: "Write true for yes, false for no.")
  }

  static func badDate(_ value: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(value).german) ist kein Tag des Kalenders.", en: "\(Excerpt(value).english) is no calendar day.",
      helpDe: "Jahr-Monat-Tag schreiben: 2027-01-31.", helpEn: "Write year-month-day: 2027-01-31.")
  }

  static func onlyOneOf(_ keys: [String]) -> RuleFault {
    RuleFault(
      de: "Nur einer dieser Schlüssel ist möglich: \(Excerpt.german(keys)).",
      en: "Only one of these keys is possible: \(Excerpt.english(keys)).",
      helpDe: "Die anderen löschen.", helpEn: "Delete the others.")
  }

  static func noneOf(_ keys: [String]) -> RuleFault {
    RuleFault(
      de: "Einer dieser Schlüssel fehlt: \(Excerpt.german(keys)).",
      en: "One of these keys is missing: \(Excerpt.english(keys)).",
      helpDe: "Einen davon ergänzen.", helpEn: "Add one of them.")
  }

  static func belongsTo(_ key: String, _ other: String) -> RuleFault {
    RuleFault(
      de: "Der Schlüssel \(Excerpt(key).german) gilt nur zusammen mit \(Excerpt(other).german).",
      en: "The key \(Excerpt(key).english) only goes with \(Excerpt(other).english).",
      helpDe: "Den Schlüssel löschen.", helpEn: "Delete the key.")
  }

  static func excludes(_ key: String, _ other: String) -> RuleFault {
    RuleFault(
      de: "Der Schlüssel \(Excerpt(key).german) geht nicht zusammen mit \(Excerpt(other).german).",
      en: "The key \(Excerpt(key).english) does not go with \(Excerpt(other).english).",
      helpDe: "Einen der beiden löschen.", helpEn: "Delete one of the two.")
  }

  static func tooManyFaults(_ limit: Int) -> RuleFault {
    RuleFault(
      de: "Die Datei hat mehr als \(limit) Fehler; weitere werden nicht genannt.",
      en: "The file has more than \(limit) faults; further ones are not listed.",
      helpDe: "Zuerst die genannten beheben.", helpEn: "Mend the listed ones first.")
  }

  private static func name(of node: Node) -> LocalizedText {
    node.sequence == nil
      ? LocalizedText(german: "Gruppe von Schlüsseln", english: "group of keys")
      : LocalizedText(german: "Liste", english: "list")
  }
}
