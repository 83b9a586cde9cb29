import Reporting

/// How the result is shown.
extension OptionHelp {
  static let format = OptionHelp(
    "format", .choice(ReportFormat.allCases.map(\.rawValue)), ("FORMAT", "FORMAT"),
    de: "Form des Berichts (üblich: text).",
    en: "Form of the report (usually text).")

  static let output = OptionHelp(
    "output", .text, ("FORMAT=DATEI", "FORMAT=FILE"),
    de: "Den Bericht zusätzlich in dieser Form in eine Datei schreiben, etwa „sarif=bericht.sarif“; mehrmals möglich.",
    en: "Also write the report in this form to a file, such as “sarif=report.sarif”; may be repeated.")

  static let context = OptionHelp(
    "context",
    de: "Zu jedem Befund die Zeile zeigen, mit geschwärzten Daten, auch wenn die Ausgabe kein Bildschirm ist.",
    en: "Show the line of each finding, with the data masked, even if the output is no terminal.")

  static let reveal = OptionHelp(
    "reveal",
    de: "Die gefundenen Daten ungeschwärzt zeigen; geht nur auf dem Bildschirm.",
    en: "Show the data found unmasked; works on a terminal only.")

  static let statistics = OptionHelp(
    "statistics",
    de: "Am Ende zählen, wie oft jede Regel angeschlagen hat.",
    en: "Count at the end how often each rule was broken.")

  static let color = OptionHelp(
    "color", .choice(["auto", "always", "never"]), ("WANN", "WHEN"),
    de: "Farben verwenden: auto (nur auf dem Bildschirm), always (immer) oder never (nie).",
    en: "Use colours: auto (on a terminal only), always or never.")

  static let language = OptionHelp(
    "language", .choice(["de", "en"]), ("SPRACHE", "LANGUAGE"),
    de: "Sprache der Meldungen: de (Deutsch) oder en (Englisch).",
    en: "Language of the messages: de (German) or en (English).")

  static let segments = OptionHelp(
    "segments",
    de: "Auch die Textabschnitte zeigen, in die draftlint die Datei zerlegt.",
    en: "Also show the pieces of text into which draftlint takes the file apart.")

  static let quiet = OptionHelp(
    "quiet", short: "q",
    de: "Nur Befunde und Fehler melden, keine Zusammenfassung.",
    en: "Tell findings and faults only, no summary.")

  static let verbose = OptionHelp(
    "verbose", short: "v",
    de: "Mehr melden: welche Richtlinie gilt und was übergangen wurde.",
    en: "Tell more: which policy holds and what was skipped.")
}
