import Rules

extension CommandHelp {
  static let explain = CommandHelp(
    ["explain"],
    summary: LocalizedText(
      german: "erklären, was eine Regel verlangt und warum", english: "explain what a rule asks for and why"),
    description: [
      LocalizedText(
        german: """
          Sagt zu einer Regel oder einer Erkennung, worum es geht, warum, nach welchem Gesetz, was Sie stattdessen \
          schreiben können, und zeigt Beispiele. Die Namen der Regeln stehen bei jedem Befund und in „draftlint rules“.
          """,
        english: """
          Says of a rule or detector what it is about, why, by which law, what to write instead, and shows examples. \
          The names of rules stand beside each finding and in “draftlint rules”.
          """)
    ],
    argument: Argument(
      ("REGEL", "RULE"), de: "Name einer Regel („personal-data/iban“) oder Erkennung („iban“)",
      en: "name of a rule (“personal-data/iban”) or detector (“iban”)"),
    groups: [Group(de: "Optionen", en: "Options", [.rules, .language])],
    examples: [
      Example("draftlint explain personal-data/iban", de: "eine Regel nachlesen", en: "read up on a rule")
    ])

  static let rules = CommandHelp(
    ["rules"],
    summary: LocalizedText(german: "alle Regeln auflisten", english: "list all rules"),
    description: [
      LocalizedText(
        german: "Zeigt je Regel den Namen, die Stufe, die Kategorie und worum es geht.",
        english: "Shows the name, the level, the category and the title of each rule.")
    ],
    groups: [Group(de: "Optionen", en: "Options", [.rules, .language])])

  static let test = CommandHelp(
    ["test"],
    summary: LocalizedText(german: "die Beispiele der Regeln ausführen", english: "run the examples of the rules"),
    description: [
      LocalizedText(
        german: """
          Führt die Beispiele aller mitgelieferten Regeln aus oder die eines Ordners, und sagt mit Datei und Zeile, \
          welches Beispiel nicht hält. Rückgabewert: 0 – alle halten; 1 – eines hält nicht; 2 – eine Datei ist nicht \
          lesbar.
          """,
        english: """
          Runs the examples of all built-in rules or those of a folder, and says with file and line which example does \
          not hold. Exit status: 0 – all hold; 1 – one does not; 2 – a file cannot be read.
          """)
    ],
    argument: Argument(
      ("ORDNER", "FOLDER"), limit: 1, de: "Ordner mit Regeln, aufgebaut wie „rules/“",
      en: "folder with rules, laid out as “rules/”"),
    groups: [Group(de: "Optionen", en: "Options", [.language, .quiet, .verbose])])
}
