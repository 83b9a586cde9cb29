import Rules

extension CommandHelp {
  static let policy = CommandHelp(
    ["policy"],
    summary: LocalizedText(
      german: "die Richtlinie anlegen, prüfen oder zeigen", english: "make, check or show the policy"),
    description: [
      LocalizedText(
        german: """
          Eine Richtlinie ist die Datei „.lint-policy.yml“. Sie sagt, welche Regeln gelten und was zu Ihrer Behörde \
          gehört: eigene Adressen, Telefonnummern, Amtsträger. Für einen Entwurf gilt die nächste Richtlinie in seinem \
          Ordner oder darüber; ohne eine gilt „recommended“.
          """,
        english: """
          A policy is the file “.lint-policy.yml”. It says which rules hold and what belongs to your authority: its own \
          addresses, phone numbers, office holders. For a draft the nearest policy in its folder or above holds; \
          without one, “recommended”.
          """)
    ],
    subcommands: [policyInit, policyCheck, policyShow, policySchema])

  static let policyInit = CommandHelp(
    ["policy", "init"],
    summary: LocalizedText(german: "eine Richtlinie zum Ausfüllen anlegen", english: "make a policy to fill in"),
    description: [
      LocalizedText(
        german:
          "Schreibt „.lint-policy.yml“ mit Erklärungen in den Ordner. Eine Datei, die schon da ist, bleibt, wie sie ist.",
        english:
          "Writes “.lint-policy.yml” with explanations into the folder. A file that is there already is left as it is.")
    ],
    argument: Argument(
      ("ORDNER", "FOLDER"), limit: 1, de: "wohin (üblich: der Ordner, in dem Sie stehen)",
      en: "where to (usually the folder you are in)"),
    groups: [Group(de: "Optionen", en: "Options", [.language])])

  static let policyCheck = CommandHelp(
    ["policy", "check"],
    summary: LocalizedText(german: "Richtlinien auf Fehler prüfen", english: "check policies for faults"),
    description: [
      LocalizedText(
        german:
          "Sagt zu jedem Fehler Zeile, Spalte und was zu schreiben ist. Rückgabewert: 0 – fehlerfrei; 2 – Fehler.",
        english: "Says line, column and what to write for each fault. Exit status: 0 – no fault; 2 – faults.")
    ],
    argument: Argument(
      ("DATEI", "FILE"), de: "Richtlinie (üblich: die für den Ordner gilt, in dem Sie stehen)",
      en: "policy (usually the one that holds for the folder you are in)"),
    groups: [Group(de: "Optionen", en: "Options", [.rules, .language])])

  static let policyShow = CommandHelp(
    ["policy", "show"],
    summary: LocalizedText(german: "zeigen, was für eine Datei gilt", english: "show what holds for a file"),
    description: [
      LocalizedText(
        german: "Zeigt, welche Richtlinie gilt, welche Regeln an sind und woher jeder Wert kommt.",
        english: "Shows which policy holds, which rules are on and where each value comes from.")
    ],
    argument: Argument(
      ("PFAD", "PATH"), limit: 1, de: "Entwurf oder Ordner (üblich: der Ordner, in dem Sie stehen)",
      en: "draft or folder (usually the folder you are in)"),
    groups: [Group(de: "Optionen", en: "Options", [.policy, .rules, .set, .language])])

  static let policySchema = CommandHelp(
    ["policy", "schema"],
    summary: LocalizedText(
      german: "das JSON-Schema der Richtlinie ausgeben", english: "print the JSON schema of the policy"),
    description: [
      LocalizedText(
        german: """
          Für Texteditoren, die beim Ausfüllen helfen: die Ausgabe in eine Datei schreiben und in der ersten Zeile der \
          Richtlinie nennen, „# yaml-language-server: $schema=schema.json“.
          """,
        english: """
          For text editors that help to fill it in: write the output to a file and name it in the first line of the \
          policy, “# yaml-language-server: $schema=schema.json”.
          """)
    ],
    groups: [Group(de: "Optionen", en: "Options", [.rules, .language])])
}
