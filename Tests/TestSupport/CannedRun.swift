package import Findings
import Rules
package import SourceText

/// A run for tests of reports with everything that one can hold: wide characters, tabs, signs that some format must
/// escape, odd paths, notifications, exceptions, a baseline. Its values are safe ones; no report may show them.
package enum CannedRun {
  /// Status 2.
  package static let full = run(
    files: [donation, table, wide, clean, broken],
    skipped: [
      ("posts/entwurf.md.bak", "keine Entwurfsdatei", "not a draft file"),
      ("posts/bild.png", "keine Entwurfsdatei", "not a draft file"),
      ("archiv/2019.md", "von der Richtlinie ausgeschlossen", "excluded by the policy"),
    ],
    notifications: [
      Notification(
        kind: .missing,
        message: LocalizedText(
          german: "Die Datei gibt es nicht: posts/fehlt.md", english: "There is no such file: posts/fehlt.md"),
        path: "posts/fehlt.md")
    ], exceptions: exceptions)

  /// What the policy of the canned runs allows.
  private static let exceptions: [ExceptionRecord] = [
    ExceptionRecord(
      declaration: exception(CannedRule.person.id, "posts/**", "2027-01-31"), state: .active, findings: 1),
    ExceptionRecord(
      declaration: exception(CannedRule.iban.id, "alt/<x>.md", "2026-05-01"), state: .expired, findings: 0),
    ExceptionRecord(
      declaration: exception(CannedRule.phone.id, "posts/*.md", "2027-06-30"), state: .unused, findings: 0),
  ]

  private static func exception(_ rule: RuleID, _ path: String, _ expires: String) -> ExceptionDeclaration {
    ExceptionDeclaration(
      rule: rule, path: path, fingerprint: nil, valueCode: String(repeating: "ab", count: 32), reasonCode: "consent",
      reason: "Einwilligung, Vorgang EW-2026-017", legalBasis: "Art. 6 Abs. 1 lit. a DSGVO", requestedBy: "redaktion",
      approvedBy: "pressestelle", secondApproval: "dsb", created: "2026-01-31", expires: expires,
      declaredAt: ByteRange(0, 0), origin: ".lint-policy.yml:12")
  }

  /// Status 1.
  package static let findings = run(files: [donation, table, wide, clean])

  /// Status 0.
  package static let silent = run(files: [clean])

  /// Status 0: nothing to check.
  package static let nothing = run(files: [])

  package static func run(
    files: [FileResult], skipped: [(String, String, String)] = [], notifications: [Notification] = [],
    failOn: Severity? = .error, minimumConfidence: Int = 50, exceptions: [ExceptionRecord] = []
  ) -> Run {
    Run(
      toolVersion: "0.1.0", language: .german, policyPath: ".lint-policy.yml", policyDigest: "v1:0123456789abcdef",
      rules: CannedRule.all, files: files,
      skipped: skipped.map { Run.Skipped(path: $0.0, reason: LocalizedText(german: $0.1, english: $0.2)) },
      notifications: notifications, failOn: failOn, minimumConfidence: Confidence(score: minimumConfidence),
      usesBaseline: true, exceptions: exceptions)
  }

  /// An emoji sequence and an umlaut stand before the value.
  private static let donation: FileResult = {
    let draft = MarkedDraft(
      path: "posts/spende für alle.md",
      """
      # Spenden

      ä 👮‍♀️ Bitte auf ⟦IBAN:DE02 1203 0000 0000 2020 51⟧ überweisen, sagt ⟦PERSON:Jana Berghoff⟧.
      Rückfragen: ⟦PHONE_NUMBER:030 23125 041⟧ oder ⟦PHONE_NUMBER:030 23125 042⟧

      """)
    let valid = Evidence(.validator, name: "iban", result: "valid")
    let keyword = Evidence(.context, name: "überweisen", result: "raise", weight: 20)
    return draft.result([
      draft.finding(CannedRule.iban, at: 0, score: 97, evidence: [valid, keyword]),
      draft.finding(CannedRule.person, at: 1, score: 83, evidence: [Evidence(.cue, name: "sagt")]),
      draft.finding(CannedRule.phone, at: 2, score: 30),
      draft.finding(CannedRule.phone, at: 3, score: 30, ordinal: 1),
    ])
  }()

  /// A path and a line full of signs; a wording over two lines; a combination.
  private static let table: FileResult = {
    let draft = MarkedDraft(
      path: "posts/a:b%c,'\"<d>&#[e].md",
      """
      | <b>Tel.</b> & „Name“ | `⟦PHONE_NUMBER:0152 28817386⟧` |
      ⟦Schreiben Sie uns Ihr Aktenzeichen
      und Ihren Namen⟧ in die Kommentare. ##[error]::error::\u{1B}[31m
      Frau ⟦PERSON:Altmann⟧ hat ⟦HEALTH:Krebs⟧.

      """)
    return draft.result(
      [
        draft.finding(CannedRule.phone, at: 0, score: 60),
        draft.finding(CannedRule.comments, at: 1, evidence: [Evidence(.condition, name: "ASK")]),
        draft.finding(CannedRule.health, at: 3, related: [2]),
      ],
      suppressed: [
        SuppressedFinding(
          finding: draft.finding(CannedRule.person, at: 2),
          suppression: Suppression(
            origin: .policy(0), reason: "Einwilligung, Vorgang EW-2026-017", reasonCode: "consent",
            legalBasis: "Art. 6 Abs. 1 lit. a DSGVO", requestedBy: "redaktion", approvedBy: "pressestelle",
            expires: "2027-01-31"))
      ],
      baselined: [draft.finding(CannedRule.phone, at: 0, ordinal: 1)])
  }()

  private static let wide: FileResult = {
    let draft = MarkedDraft(path: "posts/東京.txt", "\tÜber\t東京 mit ⟦PERSON:田中⟧ und 🇩🇪 ⟦PERSON:Odenbrecht⟧\n")
    return draft.result([
      draft.finding(CannedRule.person, at: 0), draft.finding(CannedRule.person, at: 1, ordinal: 1),
    ])
  }()

  private static let clean = MarkedDraft(path: "posts/sauber.md", "Das Amt ist am Freitag zu.\n").result([])

  private static let broken: FileResult = {
    let draft = MarkedDraft(path: "posts/kaputt.txt", "Anruf unter ⟦PHONE_NUMBER:030 23125 043⟧\n")
    let bad = Position(byte: 8, char: 8, line: 1, column: 9, utf16Column: 9)
    return draft.result(
      [draft.finding(CannedRule.phone, at: 0, score: 60)],
      notifications: [
        Notification(
          kind: .undecodable,
          message: LocalizedText(
            german: "Die Datei enthält Bytes, die kein UTF-8 sind; sie wurden als � gelesen.",
            english: "The file has bytes that are not UTF-8; they were read as �."),
          path: "posts/kaputt.txt", region: Region(start: bad, end: bad)),
        Notification(
          kind: .input, severity: .note,
          message: LocalizedText(
            german: "Der Vorspann ist kein YAML, das wir lesen; er wurde als Text geprüft.",
            english: "The front matter is no YAML that we read; it was checked as text."),
          path: "posts/kaputt.txt"),
      ])
  }()
}
