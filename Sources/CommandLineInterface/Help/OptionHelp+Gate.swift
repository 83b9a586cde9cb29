/// From when on the check has failed.
extension OptionHelp {
  static let failOn = OptionHelp(
    "fail-on", .choice(["error", "warning", "note", "never"]), ("STUFE", "LEVEL"),
    de: "Ab dieser Stufe endet draftlint mit Rückgabewert 1 (üblich: error, oder was die Richtlinie sagt).",
    en: "From this level on draftlint ends with status 1 (usually error, or what the policy says).")

  static let baseline = OptionHelp(
    "baseline", .file, ("DATEI", "FILE"),
    de: """
      Befunde, die in dieser Datei als Altbestand stehen, werden gezählt, ändern den Rückgabewert aber nicht. \
      „draftlint baseline create“ legt die Datei an.
      """,
    en: """
      Findings that this file knows are counted but do not change the exit status. “draftlint baseline create” makes \
      the file.
      """)

  static let minConfidence = OptionHelp(
    "min-confidence", .choice(["low", "medium", "high"]), ("STUFE", "LEVEL"),
    de: "Nur Befunde, die mindestens so sicher sind, ändern den Rückgabewert (üblich: medium).",
    en: "Only findings at least so sure change the exit status (usually medium).")
}
