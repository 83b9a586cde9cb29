import Rules

extension CommandHelp {
  static let check = CommandHelp(
    ["check"],
    summary: LocalizedText(
      german: "Entwürfe prüfen (auch ohne Befehl)", english: "check drafts (also without a command)"),
    description: [
      LocalizedText(
        german: """
          Prüft die genannten Dateien und alle Entwürfe in den genannten Ordnern; ohne Angabe den Ordner, in dem Sie \
          stehen. Aus Ordnern werden Dateien mit den Endungen .md, .markdown, .txt, .html und .htm genommen; eine \
          Datei, die Sie nennen, wird immer gelesen.
          """,
        english: """
          Checks the files named and all drafts in the folders named; without a path, the folder you are in. Files \
          ending in .md, .markdown, .txt, .html and .htm are taken from folders; a file you name is always read.
          """),
      LocalizedText(
        german: """
          Rückgabewert: 0 – nichts gefunden, was ab der Stufe von --fail-on zählt; 1 – Befunde; 2 – etwas konnte nicht \
          geprüft werden (dann steht dabei, was und warum).
          """,
        english: """
          Exit status: 0 – nothing found that counts from the level of --fail-on on; 1 – findings; 2 – something could \
          not be checked (then it says what and why).
          """),
    ],
    argument: Argument(
      ("PFAD", "PATH"), de: "Datei oder Ordner; „-“ steht für die Standardeingabe",
      en: "file or folder; “-” is standard input"),
    groups: [
      Group(de: "Was geprüft wird", en: "What is checked", [.stdinPath, .filesFrom, .jobs]),
      Group(
        de: "Was nach git geprüft wird", en: "What is checked by way of git",
        [.staged, .diffBase, .history, .commitMsg]),
      policyGroup,
      Group(
        de: "Wann die Prüfung nicht bestanden ist", en: "When the check has failed",
        [.failOn, .minConfidence, .baseline]),
      Group(de: "Was geändert wird", en: "What is changed", [.fix, .diff]),
      Group(
        de: "Wie das Ergebnis aussieht", en: "How the result looks",
        [.format, .output, .context, .reveal, .statistics, .color, .language, .quiet, .verbose]),
    ],
    examples: [
      Example("draftlint check posts seiten/start.html", de: "einen Ordner und eine Datei", en: "a folder and a file"),
      Example(
        "draftlint check - --stdin-path entwurf.md < text", de: "einen Text von der Standardeingabe",
        en: "a text from standard input"),
      Example(
        "draftlint check posts --fail-on warning --output sarif=bericht.sarif",
        de: "strenger, und mit einem Bericht für andere Programme", en: "stricter, and with a report for other tools"),
      Example(
        "draftlint check posts --fix --diff", de: "sehen, was --fix ändern würde", en: "see what --fix would change"),
      Example(
        "draftlint check posts --only bank --only contact", de: "nur Bankdaten und Kontaktdaten",
        en: "bank and contact data only"),
      Example(
        "draftlint check --staged", de: "was für den nächsten Commit vorgemerkt ist",
        en: "what is staged for the next commit"),
      Example(
        "draftlint check --diff-base origin/main", de: "nur, was auf diesem Zweig hinzugekommen ist",
        en: "only what this branch has added"),
    ])

  /// The options of ``PolicyOptions``.
  static let policyGroup = Group(
    de: "Nach welchen Regeln geprüft wird", en: "By which rules is checked",
    [.policy, .rules, .only, .ignore, .set, .today])
}
