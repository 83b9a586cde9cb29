import Rules

extension CommandHelp {
  static let root = CommandHelp(
    [],
    summary: LocalizedText(
      german: "prüft Entwürfe, bevor sie veröffentlicht werden",
      english: "checks drafts before they are published"),
    description: [
      LocalizedText(
        german: """
          draftlint liest Entwürfe für Webseiten und soziale Medien und meldet personenbezogene Daten, die nicht \
          öffentlich werden dürfen, und Formulierungen, die gegen das Datenschutzrecht verstoßen: wo sie stehen, warum \
          sie ein Problem sind und was Sie stattdessen schreiben können.
          """,
        english: """
          draftlint reads drafts of web pages and posts and reports personal data that must not become public, and \
          wording that breaks data-protection law: where it stands, why it is a problem and what to write instead.
          """),
      LocalizedText(
        german: "Nichts verlässt Ihren Rechner. Gefundene Daten werden in der Ausgabe geschwärzt.",
        english: "Nothing leaves your computer. Data that was found is masked in the output."),
    ],
    argument: nil,
    groups: [],
    examples: [
      Example("draftlint posts", de: "alle Entwürfe im Ordner „posts“ prüfen", en: "check all drafts in “posts”"),
      Example(
        "draftlint check entwurf.md --context", de: "einen Entwurf prüfen und die Stellen zeigen",
        en: "check one draft and show the places"),
      Example(
        "draftlint explain personal-data/iban", de: "nachlesen, was eine Regel verlangt",
        en: "read what a rule asks for"),
    ],
    subcommands: [check, inspect, stream, explain, rules, test, policy, lsp])

  /// What every command understands.
  static let generalOptions = Group(de: "Allgemein", en: "General", [.help])

  /// What the tool itself understands besides.
  static let rootOptions = Group(de: "Allgemein", en: "General", [.help, .version, .completionScript])

  /// The page of a command by its words; nil where there is no such command.
  static func page(for words: some Sequence<String>) -> CommandHelp? {
    var page = root
    for word in words {
      guard let next = page.subcommands.first(where: { $0.words.last == word }) else { return nil }
      page = next
    }
    return page
  }
}
