import SourceText

/// Names that nothing bears, and names that two things bear.
extension RuleFault {
  /// Names listed in full, where one is near and where none is.
  private static let longestList = (withNearest: 16, alone: 48)

  static func unknown(_ concept: Concept, _ name: String, known: [String]) -> RuleFault {
    RuleFault(
      de: "Es gibt \(concept.german) \(Excerpt(name).german).",
      en: "There is \(concept.english) \(Excerpt(name).english).",
      help: help(for: name, concept, known: known))
  }

  private static func help(for name: String, _ concept: Concept, known: [String]) -> LocalizedText? {
    let nearest = Suggestion.nearest(to: name, in: known)
    let hint = hint(concept, known: known, limit: nearest == nil ? longestList.alone : longestList.withNearest)
    guard let nearest else { return hint }
    return LocalizedText(
      german: ["Meinten Sie \(Excerpt(nearest).german)?", hint?.german].compactMap(\.self).joined(separator: " "),
      english: ["Did you mean \(Excerpt(nearest).english)?", hint?.english].compactMap(\.self).joined(separator: " "))
  }

  /// Where the names are to be found: rules by their own command, others here if they are not too many.
  private static func hint(_ concept: Concept, known: [String], limit: Int) -> LocalizedText? {
    if case .rule = concept {
      return LocalizedText(
        german: "Alle Regeln zeigt „draftlint rules“.", english: "'draftlint rules' shows all rules.")
    }
    guard !known.isEmpty, known.count <= limit else { return nil }
    let list = known.joined(separator: ", ")
    return LocalizedText(german: "Möglich: \(list).", english: "Possible: \(list).")
  }

  static func duplicate(_ name: String, first: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(name).german) gibt es schon in \(first).", en: "\(Excerpt(name).english) is already in \(first).",
      helpDe: "Einen anderen Namen wählen oder einen der beiden Einträge löschen.",
      helpEn: "Choose another name, or delete one of the two.")
  }

  static func badRuleID(_ name: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(name).german) ist kein Name einer Regel.", en: "\(Excerpt(name).english) is no name of a rule.",
      helpDe: "„paket/name“ schreiben, in Kleinbuchstaben, Ziffern und Bindestrichen.",
      helpEn: "Write 'pack/name' in lower-case letters, digits and hyphens.")
  }

  static func badName(_ name: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(name).german) ist hier kein Name.", en: "\(Excerpt(name).english) is no name here.",
      helpDe: "Kleinbuchstaben, Ziffern und Bindestriche verwenden.",
      helpEn: "Use lower-case letters, digits and hyphens.")
  }

  static func badEntity(_ name: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(name).german) ist kein Name für eine Art von Angabe.",
      en: "\(Excerpt(name).english) is no name of an entity.",
      helpDe: "Großbuchstaben, Ziffern und Unterstriche verwenden: PHONE_NUMBER.",
      helpEn: "Use capital letters, digits and underscores: PHONE_NUMBER.")
  }

  static func badRequirement(_ text: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(text).german) ist nicht lesbar.", en: "\(Excerpt(text).english) cannot be read.",
      helpDe: "Eine Art von Angabe schreiben, wenn nötig mit Rolle: PERSON(private).",
      helpEn: "Write an entity, with a role where needed: PERSON(private).")
  }

  static func misplacedArgument(_ scope: String) -> RuleFault {
    RuleFault(
      de: "Der Textbereich \(Excerpt(scope).german) hat keine Klammer.",
      en: "The scope \(Excerpt(scope).english) takes no brackets.",
      helpDe: "Die Klammer löschen; nur front-matter(…) und attribute(…) haben eine.",
      helpEn: "Delete the brackets; only front-matter(…) and attribute(…) have them.")
  }

  static func idDoesNotFitPath(_ id: String, expected: String) -> RuleFault {
    RuleFault(
      de: "Der Name \(Excerpt(id).german) passt nicht zum Ort der Datei.",
      en: "The name \(Excerpt(id).english) does not fit the place of the file.",
      helpDe: "\(Excerpt(expected).german) schreiben oder die Datei umbenennen.",
      helpEn: "Write \(Excerpt(expected).english), or rename the file.")
  }

  static let misplacedFile = RuleFault(
    de: "An diesem Ort wird keine Datei erwartet.", en: "No file is expected at this place.",
    helpDe: "Möglich: detectors/NAME.yml, packs/PAKET/NAME.yml, policies/NAME.yml, macros.yml, scoring.yml, laws.yml.",
    helpEn: "Possible: detectors/NAME.yml, packs/PACK/NAME.yml, policies/NAME.yml, macros.yml, scoring.yml, laws.yml.")

  static func nearlyKnownEntity(_ name: String, known: String) -> RuleFault {
    RuleFault(
      severity: .warning,
      de: "Die neue Art von Angabe \(Excerpt(name).german) heißt fast wie \(Excerpt(known).german).",
      en: "The new entity \(Excerpt(name).english) is nearly called \(Excerpt(known).english).",
      helpDe: "Wenn dieselbe gemeint ist, \(Excerpt(known).german) schreiben; sonst einen deutlicheren Namen wählen.",
      helpEn: "If it is the same, write \(Excerpt(known).english); otherwise choose a clearer name.")
  }
}
