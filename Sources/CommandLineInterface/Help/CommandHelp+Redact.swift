import Rules

extension CommandHelp {
  static let redact = CommandHelp(
    ["redact"],
    summary: LocalizedText(
      german: "beanstandete Angaben in einem Entwurf ersetzen", english: "replace the data objected to in a draft"),
    description: [
      LocalizedText(
        german: """
          Gibt den Entwurf aus, in dem jede beanstandete Angabe ersetzt ist; alles andere bleibt Byte für Byte, wie es \
          ist. Was die Richtlinie erlaubt, bleibt stehen, ebenso Formulierungen und Links.
          """,
        english: """
          Prints the draft with all data replaced that is objected to; everything else stays byte for byte as it is. \
          What the policy allows stays, and so do wordings and links.
          """),
      LocalizedText(
        german: """
          Anfangsbuchstaben und erfundene Namen sind keine Anonymisierung: Wer den Fall kennt, erkennt die Person oft \
          trotzdem, und „draftlint check“ kann sie weiterhin melden.
          """,
        english: """
          Initials and invented names are no anonymisation: whoever knows the case will often know the person all the \
          same, and “draftlint check” may still report them.
          """),
    ],
    argument: Argument(
      ("DATEI", "FILE"), limit: 1, de: "der Entwurf; „-“ steht für die Standardeingabe",
      en: "the draft; “-” is standard input"),
    groups: [
      Group(de: "Was geschrieben wird", en: "What is written", [.style, .inPlace, .redactDiff, .map, .language]),
      Group(de: "Was ersetzt wird", en: "What is replaced", [.stdinPath]), policyGroup,
    ],
    examples: [
      Example(
        "draftlint redact posts/spende.md > sicher.md", de: "Angaben durch Platzhalter ersetzen",
        en: "replace the data by placeholders"),
      Example(
        "draftlint redact posts/spende.md --style mask --in-place", de: "in der Datei selbst schwärzen",
        en: "mask in the file itself"),
      Example(
        "draftlint redact posts/spende.md --diff", de: "sehen, was ersetzt würde", en: "see what would be replaced"),
    ])
}
