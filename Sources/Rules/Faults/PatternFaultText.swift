import Patterns

/// What PCRE2 finds wrong with a pattern, in both languages.
enum PatternFaultText {
  /// PCRE2's own words in English; in German those for the faults that people make, by PCRE2's number of the fault
  /// (`pcre2.h`, `PCRE2_ERROR_…`).
  static func of(_ error: PatternError) -> LocalizedText {
    LocalizedText(german: german[error.code] ?? error.message, english: error.message)
  }

  private static let german: [Int: String] = [
    101: "am Ende steht ein einzelner umgekehrter Schrägstrich",
    102: "am Ende steht \\c",
    103: "nach dem umgekehrten Schrägstrich steht ein Zeichen ohne Bedeutung",
    104: "in {} steht die größere Zahl vor der kleineren",
    105: "in {} steht eine zu große Zahl",
    106: "die eckige Klammer wird nicht geschlossen",
    107: "diese Schreibweise ist in eckigen Klammern nicht möglich",
    108: "in eckigen Klammern steht ein Bereich verkehrt herum",
    109: "vor dem Wiederholungszeichen steht nichts, was sich wiederholen ließe",
    111: "nach (? steht ein unbekanntes Zeichen",
    114: "eine runde Klammer wird nicht geschlossen",
    115: "die Gruppe, auf die verwiesen wird, gibt es nicht",
    120: "das Muster ist zu groß",
    122: "eine runde Klammer wird geschlossen, aber nicht geöffnet",
    125: "ein Rückblick (?<=…) hat keine feste Länge",
    134: "diesen Codepunkt gibt es nicht",
    135: "ein Rückblick (?<=…) ist zu verwickelt",
    142: "der Name einer Gruppe wird nicht abgeschlossen",
    143: "zwei Gruppen haben denselben Namen",
    147: "diese Unicode-Eigenschaft gibt es nicht",
    148: "der Name einer Gruppe ist zu lang",
    160: "(*…) ist hier unbekannt",
    162: "der Name einer Gruppe fehlt",
    183: "\\C ist nicht erlaubt, weil es Zeichen zerschneidet",
    187: "ein Rückblick (?<=…) ist zu lang",
  ]
}
