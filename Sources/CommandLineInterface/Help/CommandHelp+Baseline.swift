import Rules

extension CommandHelp {
  static let baseline = CommandHelp(
    ["baseline"],
    summary: LocalizedText(
      german: "vorhandene Befunde als Altbestand festhalten", english: "keep findings that are there as known"),
    description: [
      LocalizedText(
        german: """
          Wer draftlint in einem Bestand einführt, will zuerst nur neue Befunde sehen. Der Altbestand ist eine Datei mit \
          Fingerabdrücken: ohne Daten und ohne Zeilennummern. „draftlint check --baseline DATEI“ meldet, was nicht darin \
          steht.
          """,
        english: """
          Whoever begins with draftlint on drafts that are there wants to see new findings only. The baseline is a file \
          of fingerprints, without data and without line numbers. “draftlint check --baseline FILE” reports what is not \
          in it.
          """)
    ],
    subcommands: [baselineCreate, baselineUpdate, baselinePrune, baselineStats])

  static let baselineCreate = CommandHelp(
    ["baseline", "create"],
    summary: LocalizedText(
      german: "heutige Befunde als Altbestand festhalten", english: "keep the findings of today as known"),
    description: [
      LocalizedText(
        german: """
          Legt auch den Schlüssel „.draftlint-key“ an, wenn es keinen gibt. Mit ihm erkennt draftlint Werte wieder, ohne \
          sie zu speichern: Steht in derselben Zeile später ein anderer Name, ist das ein neuer Befund.
          """,
        english: """
          Also makes the key “.draftlint-key” where there is none. By it draftlint recognises values without keeping \
          them: another name on the same line is a new finding.
          """)
    ],
    argument: baselineArgument, groups: baselineGroups([.baselineFile]))

  static let baselineUpdate = CommandHelp(
    ["baseline", "update"],
    summary: LocalizedText(
      german: "den Altbestand auf den neuen Stand bringen", english: "bring the baseline up to date"),
    description: [
      LocalizedText(
        german: """
          Streicht, was erledigt ist, und folgt umbenannten Dateien. Neue Befunde nimmt es nur mit „--accept GRUND“ auf.
          """,
        english: """
          Removes what is gone and follows renamed files. It takes in new findings only with “--accept REASON”.
          """)
    ],
    argument: baselineArgument, groups: baselineGroups([.accept, .baselineFile]))

  static let baselinePrune = CommandHelp(
    ["baseline", "prune"],
    summary: LocalizedText(
      german: "Erledigtes aus dem Altbestand streichen", english: "remove from the baseline what is gone"),
    argument: baselineArgument, groups: baselineGroups([.baselineFile]))

  static let baselineStats = CommandHelp(
    ["baseline", "stats"],
    summary: LocalizedText(german: "zeigen, was im Altbestand steht", english: "show what the baseline holds"),
    argument: Argument(
      ("PFAD", "PATH"), de: "nur diese Dateien und Ordner (üblich: alle)",
      en: "these files and folders only (usually all)"),
    groups: [Group(de: "Optionen", en: "Options", [.baselineFile, .language])])

  private static let baselineArgument = Argument(
    ("PFAD", "PATH"), de: "Datei oder Ordner (üblich: der Ordner, in dem Sie stehen)",
    en: "file or folder (usually the folder you are in)")

  private static func baselineGroups(_ own: [OptionHelp]) -> [Group] {
    [
      Group(de: "Altbestand", en: "Baseline", own),
      Group(de: "Prüfung", en: "Check", [.policy, .rules, .set, .today, .jobs, .language]),
    ]
  }
}
