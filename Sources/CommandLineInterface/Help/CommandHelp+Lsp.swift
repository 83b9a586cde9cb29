import Rules

extension CommandHelp {
  static let lsp = CommandHelp(
    ["lsp"],
    summary: LocalizedText(
      german: "beim Schreiben im Editor prüfen (Language Server)",
      english: "check in the editor as you write (language server)"),
    description: [
      LocalizedText(
        german: """
          Startet den Language Server (LSP 3.17) für einen Texteditor. Der Editor ruft den Befehl selbst auf und zeigt \
          die Befunde im Text; wie das eingerichtet wird, steht in docs/editors.md. Es gilt die nächste Richtlinie im \
          Ordner des Entwurfs oder darüber.
          """,
        english: """
          Starts the language server (LSP 3.17) for a text editor. The editor calls the command itself and shows the \
          findings in the text; docs/editors.md says how to set it up. The nearest policy in the folder of the draft \
          or above holds.
          """)
    ],
    groups: [Group(de: "Optionen", en: "Options", [.stdio])])
}
