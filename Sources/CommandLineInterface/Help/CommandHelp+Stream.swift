import Rules

extension CommandHelp {
  static let stream = CommandHelp(
    ["stream"],
    summary: LocalizedText(
      german: "viele Texte prüfen, eine JSON-Zeile je Text", english: "check many texts, one line of JSON each"),
    description: [
      LocalizedText(
        german: """
          Liest von der Standardeingabe je Zeile {"id": …, "text": …, "path": …} („path“ kann fehlen) und schreibt je \
          Zeile {"id": …, "entities": […], "findings": […], "notifications": […]}, in derselben Reihenfolge. Zu einer \
          Zeile, die so nicht lesbar ist, kommt {"line": …, "error": …}.
          """,
        english: """
          Reads {"id": …, "text": …, "path": …} a line from standard input (“path” may be missing) and writes {"id": …, \
          "entities": […], "findings": […], "notifications": […]} a line, in the same order. A line that cannot be read \
          so gives {"line": …, "error": …}.
          """),
      LocalizedText(
        german: """
          Rückgabewert: 0 – alle Texte wurden geprüft, was immer gefunden wurde; 2 – eine Zeile war nicht lesbar oder \
          ein Text konnte nicht ganz geprüft werden.
          """,
        english: """
          Exit status: 0 – all texts were checked, whatever was found; 2 – a line could not be read, or a text could \
          not be checked fully.
          """),
    ],
    groups: [policyGroup, Group(de: "Weiteres", en: "More", [.jobs, .language])],
    examples: [
      Example(
        "draftlint stream < archiv.jsonl > befunde.jsonl", de: "ein Archiv prüfen", en: "check an archive")
    ])
}
