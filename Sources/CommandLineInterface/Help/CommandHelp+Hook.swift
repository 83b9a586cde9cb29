import Rules

extension CommandHelp {
  static let hook = CommandHelp(
    ["hook"],
    summary: LocalizedText(german: "vor jedem Commit prüfen lassen", english: "have each commit checked"),
    description: [
      LocalizedText(
        german: """
          Ein Hook ist ein Skript, das git bei jedem Commit aufruft. Findet draftlint etwas, kommt der Commit nicht \
          zustande. Wer das Programm „pre-commit“ benutzt, braucht diesen Befehl nicht; siehe „docs/ci.md“.
          """,
        english: """
          A hook is a script that git calls at each commit. Where draftlint finds something, there is no commit. Who \
          uses the program “pre-commit” does not need this command; see “docs/ci.md”.
          """)
    ],
    subcommands: [hookInstall])

  static let hookInstall = CommandHelp(
    ["hook", "install"],
    summary: LocalizedText(german: "einen Hook einrichten", english: "install a hook"),
    description: [
      LocalizedText(
        german: """
          Richtet im Repository, in dem Sie stehen, den Hook „pre-commit“ ein: Er prüft die Entwürfe, die für den Commit \
          vorgemerkt sind. „commit-msg“ prüft die Nachricht. Ein Hook von anderer Hand bleibt, wie er ist.
          """,
        english: """
          Installs the hook “pre-commit” in the repository you are in: it checks the drafts that are staged for the \
          commit. “commit-msg” checks the message. A hook by another hand is left as it is.
          """)
    ],
    argument: Argument(
      ("HOOK", "HOOK"), de: "„pre-commit“ (üblich) oder „commit-msg“", en: "“pre-commit” (usual) or “commit-msg”"),
    groups: [Group(de: "Optionen", en: "Options", [.force, .language])])
}
