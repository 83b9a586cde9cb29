import Detection
import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// What `redact` writes: every value objected to is gone, everything else stays byte for byte.
@Suite struct RedactionTests {
  private static let library = try? BuiltInLibrary.withExamples()

  private static let checker = library.flatMap {
    try? Checker(library: $0, policy: Policy(treatsReservedAs: .finding))
  }

  static func worker() throws -> CheckWorker {
    try #require(checker).makeWorker()
  }

  static func redacted(_ file: SourceFile, _ style: RedactionStyle) throws -> RedactedDraft {
    let words = try #require(library).redaction
    return try worker().redact(file, by: Redactor(words: words, style: style, language: .german))
  }

  static func redacted(
    _ text: String, _ style: RedactionStyle = .placeholder, path: String = "a.md"
  ) throws -> String {
    String(decoding: try redacted(SourceFile(path: path, text: text), style).file.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Frau Anna Altmann wohnt dort.", "Frau [Name] wohnt dort."),
    ("Frau **Anna Altmann** wohnt dort.", "Frau **[Name]** wohnt dort."),
    ("Frau **Anna** Altmann wohnt dort.", "Frau **[Name]** [Name] wohnt dort."),
    ("Frau Anna **Altmann** wohnt dort.", "Frau [Name] **[Name]** wohnt dort."),
    ("> Frau Anna\r\n> Altmann wohnt dort.\r\n", "> Frau [Name]\r\n> [Name] wohnt dort.\r\n"),
    ("Frau Anna M&uuml;ller wohnt dort.", "Frau [Name] wohnt dort."),
    ("\u{FEFF}Frau Anna Alt\u{AD}mann wohnt dort.\r", "\u{FEFF}Frau [Name] wohnt dort.\r"),
    ("Frau Anna Altmann: wohnt dort.", "Frau \\[Name]: wohnt dort."),
    ("[Frau Anna Altmann](https://amt.example/a)", "[Frau [Name]](https://amt.example/a)"),
    ("[Mail](mailto:anna.altmann@gmx.de)", "[Mail](mailto:[E-Mail-Adresse])"),
    ("Schreiben Sie an anna\\_altmann@gmx.de.", "Schreiben Sie an [E-Mail-Adresse]."),
    ("---\nthema: Frau Anna Altmann\n---\nText\n", "---\nthema: Frau (Name)\n---\nText\n"),
  ])
  func placeholdersLeaveMarkupAlone(text: String, expected: String) throws {
    #expect(try Self.redacted(text) == expected)
  }

  @Test func otherStyles() throws {
    let text = "Frau **Anna** Altmann, Handy 0171 2345678. Frau Altmanns Mail: anna.altmann@gmx.de."
    #expect(
      try Self.redacted(text, .mask)
        == "Frau **••••** •••••••, Handy •••• •••••••. Frau •••••••• Mail: ••••.•••••••@•••.••.")
    #expect(
      try Self.redacted(text, .initials)
        == "Frau **A.** A., Handy [Telefonnummer]. Frau A. Mail: [E-Mail-Adresse].")
    #expect(
      try Self.redacted(text, .pseudonym)
        == "Frau **Kim** Odenbrecht, Handy 0152 28817386. Frau Odenbrechts Mail: person100@example.org.")
  }

  @Test func pseudonymsAreTheSameForTheSameAndNotInTheDraftAlready() throws {
    let text = "Frau Anna Altmann und Herr Berghoff, Handy 0171 2345678. Frau Odenbrecht: 0171/2345678, 0172 3456789."
    let result = try Self.redacted(text, .pseudonym)
    #expect(!result.contains("Odenbrecht") && !result.contains("Altmann") && !result.contains("Berghoff"))
    #expect(result.split(separator: "28817386").count == 3)
    #expect(result.contains("030 23125 100"))
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16StaysUTF16(encoding: TextEncoding) throws {
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let file = SourceFile(path: "a.md", bytes: mark + encoding.bytes(of: "😀 Frau *Anna Altmann* wohnt\r\n"))
    #expect(
      try Self.redacted(file, .mask).file.bytes == mark + encoding.bytes(of: "😀 Frau *•••• •••••••* wohnt\r\n"))
  }

  @Test func jsonStaysJSON() throws {
    let text = #"{"text": "Frau Anna Altmann, Handy", "handy": 491712345678}"#
    let result = try Self.redacted(text, path: "a.json")
    #expect(result.contains(#""text": "Frau [Name], Handy""#))
  }

  /// All examples of all rules and detectors and the drafts that ship: after placeholder and mask nothing is found of what
  /// was replaced, all else is as before byte for byte, and there is nothing more to replace.
  @Test(arguments: [RedactionStyle.placeholder, .mask])
  func whatWasReplacedIsNotFoundAgainAndAllElseStays(style: RedactionStyle) throws {
    let library = try #require(Self.library)
    let worker = try Self.worker()
    let redactor = Redactor(words: library.redaction, style: style, language: .german)
    var count = 0
    for file in try Self.samples(library) {
      let before = worker.inspect(file).result.findings.filter(Self.isReplaceable)
      guard !before.isEmpty else { continue }
      let redacted = worker.redact(file, by: redactor)
      guard !redacted.isNameObjectedTo else { continue }
      count += 1
      #expect(redacted.isComplete, "\(file.path)")
      let after = worker.inspect(redacted.file).result.findings.filter(Self.isReplaceable)
      #expect(after.isEmpty, "\(after.map(\.ruleID.description)) in \(file.path)")
      #expect(worker.redact(redacted.file, by: redactor).entries.isEmpty, "\(file.path)")
      let patchwork = Patchwork(redacted.file.bytes, standIns: Self.standIns(style, library.redaction))
      #expect(patchwork.isMade(of: file.bytes), "other bytes of \(file.path) have changed")
    }
    #expect(count > 200)
  }

  private static func isReplaceable(_ finding: Finding) -> Bool {
    finding.entity != nil && finding.entity != .url
  }

  /// What may stand in a redacted draft and not in the draft.
  private static func standIns(_ style: RedactionStyle, _ words: RedactionWords) -> [String] {
    guard style == .placeholder else { return ["•"] }
    let names = (words.placeholders.values + [words.other]).map { $0[.german] }
    return names.flatMap { ["\\[\($0)]", "[\($0)]", "(\($0))"] }
  }

  private static func samples(_ library: RuleLibrary) throws -> [SourceFile] {
    let examples = library.rules.flatMap { rule in
      (rule.bad + rule.good).enumerated().map { ("\(rule.id)-\($0.offset).md", $0.element.text) }
    }
    let sightings = library.detectors.flatMap { detector in
      detector.examples.enumerated().map { ("\(detector.id)-\($0.offset).md", $0.element.text) }
    }
    return (examples + sightings).map { SourceFile(path: $0, text: $1) }
      + (try PackageFolder.files(below: "examples/drafts"))
  }

  /// An edit takes nothing away but what an entity marks.
  @Test func editsLieInEntities() throws {
    let library = try #require(Self.library)
    let worker = try Self.worker()
    let redactor = Redactor(words: library.redaction, style: .mask, language: .german)
    for file in try PackageFolder.files(below: "examples/drafts") {
      let inspection = worker.inspect(file)
      for edit in inspection.result.findings.flatMap({ redactor.edits(for: $0, in: inspection) }) {
        #expect(inspection.entities.contains { $0.range.contains(edit.range) }, "\(file.path)")
      }
    }
  }
}
