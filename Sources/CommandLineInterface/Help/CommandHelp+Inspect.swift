import Rules

extension CommandHelp {
  static let inspect = CommandHelp(
    ["inspect"],
    summary: LocalizedText(
      german: "zeigen, was in einem Entwurf erkannt wird", english: "show what is recognised in a draft"),
    description: [
      LocalizedText(
        german: """
          Zeigt alle Angaben, die draftlint in einer Datei erkennt (Namen, Adressen, Nummern …), mit Stelle, Rolle, \
          Sicherheit und Gründen, auch wenn keine Regel sie beanstandet. Die Angaben selbst werden nicht gezeigt.
          """,
        english: """
          Shows everything that draftlint recognises in a file (names, addresses, numbers …) with place, role, \
          confidence and reasons, also where no rule objects to it. The data itself is not shown.
          """)
    ],
    argument: Argument(
      ("DATEI", "FILE"), limit: 1, de: "der Entwurf; „-“ steht für die Standardeingabe",
      en: "the draft; “-” is standard input"),
    groups: [
      Group(de: "Was gezeigt wird", en: "What is shown", [.segments, .stdinPath, .language]),
      Group(de: "Nach welchen Regeln geprüft wird", en: "By which rules is checked", [.policy, .rules, .set]),
    ],
    examples: [
      Example("draftlint inspect posts/spende.md", de: "einen Entwurf ansehen", en: "look at a draft")
    ])
}
