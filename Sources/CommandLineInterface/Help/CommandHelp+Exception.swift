import Rules

extension CommandHelp {
  static let exception = CommandHelp(
    ["exception"],
    summary: LocalizedText(german: "Ausnahmen eintragen", english: "enter exceptions"),
    description: [
      LocalizedText(
        german: "Eine Ausnahme steht in der Richtlinie: mit Grund, Genehmigung einer zweiten Stelle und Ende.",
        english: "An exception stands in the policy, with its reason, the approval of a second party and its end.")
    ],
    subcommands: [exceptionAdd])

  static let exceptionAdd = CommandHelp(
    ["exception", "add"],
    summary: LocalizedText(german: "eine genehmigte Ausnahme eintragen", english: "enter an approved exception"),
    description: [
      LocalizedText(
        german: """
          Schreibt die Ausnahme ans Ende der Liste „exceptions“ in der Richtlinie, die für den Entwurf gilt; alles andere \
          in der Datei bleibt, wie es ist. Der gefundene Wert selbst wird nie geschrieben, nur ein Prüfcode, der ohne \
          den Schlüssel „.draftlint-key“ nichts verrät.
          """,
        english: """
          Writes the exception at the end of the list “exceptions” of the policy that holds for the draft; everything \
          else in the file stays as it is. The value that was found is never written, only a code that tells nothing \
          without the key “.draftlint-key”.
          """)
    ],
    argument: Argument(
      ("ENTWURF", "DRAFT"), limit: 1, de: "der Entwurf, für dessen Befund die Ausnahme gilt",
      en: "the draft for whose finding the exception holds"),
    groups: [
      Group(de: "Wofür sie gilt", en: "What it holds for", [.exceptedRule, .exceptedPath, .fingerprint]),
      Group(
        de: "Warum und bis wann", en: "Why and until when",
        [.reasonCode, .reason, .legalBasis, .requestedBy, .approvedBy, .secondApproval, .expires]),
      Group(de: "Optionen", en: "Options", [.policy, .rules, .today, .language]),
    ],
    examples: [
      Example(
        """
        draftlint exception add posts/preis.md --rule personal-data/person --reason-code consent \
        --reason EW-2026-017 --requested-by redaktion --approved-by pressestelle --expires 2027-01-31
        """, de: "für den einen Namen in diesem Entwurf", en: "for the one name in this draft")
    ])
}
