/// What is changed in drafts.
extension OptionHelp {
  static let fix = OptionHelp(
    "fix",
    de: """
      Sichere Korrekturen in die Dateien schreiben: solche, bei denen der Sinn gleich bleibt (Namen von Gesetzen, \
      Parameter zur Nachverfolgung). Angaben zu Personen werden nie geändert; das tut „draftlint redact“.
      """,
    en: """
      Write safe fixes to the files: those that keep the meaning (names of statutes, tracking parameters). Personal \
      data is never changed; “draftlint redact” does that.
      """)

  static let diff = OptionHelp(
    "diff",
    de: "Statt des Berichts zeigen, was sich ändern würde, mit geschwärzten Angaben; nichts wird geschrieben.",
    en: "Show what would change instead of the report, with the data masked; nothing is written.")
}
