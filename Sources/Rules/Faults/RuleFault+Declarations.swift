import SourceText

/// Faults of detectors, rules, laws and lists.
extension RuleFault {
  static func brokenMark(_ error: MarkError) -> RuleFault {
    let text =
      switch error.kind {
      case .unclosed: LocalizedText(german: "wird nicht geschlossen", english: "is never closed")
      case .unopened: LocalizedText(german: "schließt nichts", english: "closes nothing")
      case .nested: LocalizedText(german: "steht in einer anderen Markierung", english: "stands inside another mark")
      case .empty: LocalizedText(german: "markiert nichts", english: "marks nothing")
      }
    return RuleFault(
      de: "Das Zeichen \(text.german).", en: "The mark \(text.english).",
      helpDe: "Die gesuchte Stelle so einschließen: ⟦…⟧.", helpEn: "Enclose what is to be found like this: ⟦…⟧.")
  }

  static let markedButGood = RuleFault(
    de: "Ein gutes Beispiel hat keine Markierung.", en: "A good example has no mark.",
    helpDe: "⟦ und ⟧ löschen oder das Beispiel unter bad setzen.",
    helpEn: "Delete ⟦ and ⟧, or move the example to bad.")

  static let unmarkedFault = RuleFault(
    de: "In diesem Beispiel ist nichts markiert.", en: "Nothing is marked in this example.",
    helpDe: "Was gefunden werden müsste, mit ⟦…⟧ einschließen.", helpEn: "Enclose what should be found in ⟦…⟧.")

  static func missingExamples(_ key: String) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Es fehlen Beispiele unter \(Excerpt(key).german).",
      en: "There are no examples under \(Excerpt(key).english).",
      helpDe: "Mindestens eines schreiben; Beispiele sind die Tests der Datei.",
      helpEn: "Write at least one; examples are the tests of the file.")
  }

  static let missingScore = RuleFault(
    de: "Ohne Validator muss jedes Muster sagen, wie sicher ein Treffer ist.",
    en: "Without a validator each pattern must say how sure a match is.",
    helpDe: "score: low, medium, high oder 0 bis 100 ergänzen.", helpEn: "Add score: low, medium, high or 0 to 100.")

  static let nothingToMatch = RuleFault(
    de: "Die Regel nennt keine Formulierung, auf die sie anspricht.",
    en: "The rule names no wording that it objects to.",
    helpDe: "any oder all ergänzen.", helpEn: "Add any or all.")

  static let tooFewParts = RuleFault(
    de: "Eine Kombination braucht mindestens zwei Teile.", en: "A combination needs at least two parts.",
    helpDe: "all-of oder any-of ergänzen.", helpEn: "Add to all-of or any-of.")

  static func unknownLaw(_ citation: String) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Zu \(Excerpt(citation).german) steht nichts in laws.yml.",
      en: "laws.yml has nothing on \(Excerpt(citation).english).",
      helpDe: "Das Gesetz oder die Entscheidung dort eintragen.", helpEn: "Add the statute or decision there.")
  }

  static func repealedLaw(_ citation: String, since date: CalendarDate) -> RuleFault {
    RuleFault(
      severity: .warning, de: "\(Excerpt(citation).german) gilt nach laws.yml nur bis \(date).",
      en: "According to laws.yml \(Excerpt(citation).english) holds until \(date) only.",
      helpDe: "Das geltende Recht nennen.", helpEn: "Cite the law in force.")
  }

  static func uncheckedLaw(_ name: String, since date: CalendarDate) -> RuleFault {
    RuleFault(
      severity: .warning, de: "\(Excerpt(name).german) wurde zuletzt am \(date) geprüft, vor mehr als zwölf Monaten.",
      en: "\(Excerpt(name).english) was last checked on \(date), more than twelve months ago.",
      helpDe: "Den Stand prüfen und checked-on neu setzen.", helpEn: "Check its state and set checked-on anew.")
  }

  static let endsBeforeStart = RuleFault(
    de: "Das Ende liegt vor dem Anfang.", en: "The end is before the start.",
    helpDe: "valid-from und valid-to prüfen.", helpEn: "Check valid-from and valid-to.")

  static let unsortedList = RuleFault(
    de: "Die Liste ist ab dieser Zeile nicht mehr sortiert.", en: "From this line on the list is not sorted.",
    helpDe: "Nach Bytes sortieren und doppelte Zeilen löschen: LC_ALL=C sort -u.",
    helpEn: "Sort it by bytes and delete double lines: LC_ALL=C sort -u.")
}
