import Linting

/// How personal data is replaced.
extension OptionHelp {
  static let style = OptionHelp(
    "style", .choice(RedactionStyle.allCases.map(\.rawValue)), ("ART", "STYLE"),
    de: """
      Was an die Stelle tritt: placeholder („[Name]“, üblich), initials (Anfangsbuchstaben), mask („•••• •••••••“) oder \
      pseudonym (erfunden, im ganzen Entwurf gleich).
      """,
    en: """
      What takes the place: placeholder (“[name]”, the usual one), initials, mask (“•••• •••••••”) or pseudonym \
      (invented, the same throughout the draft).
      """)

  static let inPlace = OptionHelp(
    "in-place", de: "Die Datei selbst ändern statt das Ergebnis auszugeben.",
    en: "Change the file itself instead of printing the result.")

  static let redactDiff = OptionHelp(
    "diff", de: "Nur die Änderungen zeigen, mit geschwärzten Angaben; nichts wird geschrieben.",
    en: "Show the changes only, with the data masked; nothing is written.")

  static let map = OptionHelp(
    "map", .file, ("DATEI", "FILE"),
    de: """
      In eine neue Datei schreiben, was wodurch ersetzt wurde (JSON). Sie enthält die Angaben im Klartext und gehört nicht \
      in ein Repositorium.
      """,
    en: """
      Write to a new file what was replaced by what (JSON). It holds the data in plain text and does not belong in a \
      repository.
      """)
}
