/// Faults of patterns and macros.
extension RuleFault {
  static func badMacroName(_ name: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(name).german) ist kein Name eines Makros.", en: "\(Excerpt(name).english) is no name of a macro.",
      helpDe: "Großbuchstaben, Ziffern und Unterstriche verwenden: PERSONAL_DATA.",
      helpEn: "Use capital letters, digits and underscores: PERSONAL_DATA.")
  }

  static func macroCycle(_ names: [String]) -> RuleFault {
    let path = names.joined(separator: " → ")
    return RuleFault(
      de: "Das Makro enthält sich selbst: \(path).", en: "The macro contains itself: \(path).",
      helpDe: "Den Kreis auflösen und das Muster ausschreiben.", helpEn: "Break the circle and write the pattern out.")
  }

  static func macrosTooDeep(_ limit: Int) -> RuleFault {
    RuleFault(
      de: "Makros sind hier mehr als \(limit) Stufen tief verschachtelt.",
      en: "Macros are nested more than \(limit) levels deep here.",
      helpDe: "Das Muster ausschreiben.", helpEn: "Write the pattern out.")
  }

  static let macroTooLong = RuleFault(
    de: "Das Muster wird mit diesem Makro zu lang.", en: "With this macro the pattern becomes too long.",
    helpDe: "Höchstens \(MacroTable.longestExpansion) Bytes sind möglich; das Makro kürzen.",
    helpEn: "At most \(MacroTable.longestExpansion) bytes are possible; shorten the macro.")

  static func badPattern(_ words: LocalizedText, macro: String?) -> RuleFault {
    RuleFault(
      de: "Das Muster ist fehlerhaft\(inMacro(macro).german): \(words.german).",
      en: "The pattern is faulty\(inMacro(macro).english): \(words.english).",
      helpDe:
        "Die Schreibweise ist die von PCRE2; Sonderzeichen als Text brauchen einen umgekehrten Schrägstrich: \\(.",
      helpEn: "The syntax is that of PCRE2; special characters as text need a backslash: \\(.")
  }

  static func unicodeDigit(macro: String?) -> RuleFault {
    RuleFault(
      de: "\\d steht\(inMacro(macro).german) für die Ziffern aller Schriften.",
      en: "\\d stands\(inMacro(macro).english) for the digits of all scripts.",
      helpDe: "[0-9] schreiben.", helpEn: "Write [0-9].")
  }

  static let matchesNothing = RuleFault(
    de: "Das Muster passt auch auf nichts, also auf jede Stelle.",
    en: "The pattern also matches nothing, and so everywhere.",
    helpDe: "Mindestens ein Zeichen verlangen: + statt *, oder das Fragezeichen weglassen.",
    helpEn: "Require at least one character: + instead of *, or leave the question mark out.")

  private static func inMacro(_ name: String?) -> LocalizedText {
    LocalizedText(german: name.map { " im Makro \($0)" } ?? "", english: name.map { " in the macro \($0)" } ?? "")
  }
}
