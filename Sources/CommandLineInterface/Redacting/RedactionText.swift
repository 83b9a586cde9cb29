import Rules

/// What `redact` says beside the draft.
enum RedactionText {
  static func count(_ count: Int) -> LocalizedText {
    switch count {
    case 0: LocalizedText(german: "Nichts zu ersetzen.", english: "Nothing to replace.")
    case 1: LocalizedText(german: "Eine Angabe ersetzt.", english: "One value replaced.")
    default: LocalizedText(german: "\(count) Angaben ersetzt.", english: "\(count) values replaced.")
    }
  }

  static let noAnonymisation = LocalizedText(
    german: "Das ist keine Anonymisierung: Wer den Fall kennt, erkennt die Person vielleicht trotzdem.",
    english: "This is no anonymisation: whoever knows the case may know the person all the same.")

  static let fileName = LocalizedText(
    german: "Auch der Name der Datei wird beanstandet; bitte benennen Sie sie um.",
    english: "The file’s name is objected to as well; please rename it.")

  static let remains = LocalizedText(
    german: "Es wird noch immer etwas beanstandet; bitte prüfen Sie den Entwurf mit „draftlint check“.",
    english: "Something is objected to even now; please check the draft with “draftlint check”.")

  static let map = LocalizedText(
    german: "Achtung: Die Datei von „--map“ enthält die Angaben im Klartext. Löschen Sie sie, sobald es geht.",
    english: "Beware: the file of “--map” holds the data in plain text. Delete it as soon as you can.")

  static let nothingWritten = LocalizedText(
    german: "Es wurde nichts geschrieben, weil der Entwurf nicht vollständig geprüft werden konnte.",
    english: "Nothing was written, since the draft could not be checked fully.")
}
