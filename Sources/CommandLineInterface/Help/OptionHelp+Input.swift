/// What is checked.
extension OptionHelp {
  static let stdinPath = OptionHelp(
    "stdin-path", .text, ("NAME", "NAME"),
    de: "Name des Textes, der über die Standardeingabe („-“) kommt; er bestimmt Dateiart und Richtlinie.",
    en: "Name of the text that comes on standard input (“-”); it decides the kind of file and the policy.")

  static let filesFrom = OptionHelp(
    "files-from", .file, ("DATEI", "FILE"),
    de: """
      Die Dateien prüfen, die in dieser Liste stehen, getrennt durch NUL-Zeichen wie von „git diff --name-only -z“; \
      „-“ liest die Liste von der Standardeingabe. Aus der Liste werden nur Entwürfe genommen.
      """,
    en: """
      Check the files in this list, separated by NUL characters as from “git diff --name-only -z”; “-” reads the list \
      from standard input. Only drafts are taken from the list.
      """)

  static let jobs = OptionHelp(
    "jobs", .text, ("ANZAHL", "COUNT"),
    de: "So viele Dateien gleichzeitig prüfen (üblich: so viele, wie der Rechner Kerne hat).",
    en: "Check so many files at once (usually as many as the machine has cores).")
}
