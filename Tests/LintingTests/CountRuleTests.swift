import Findings
import Linting
import Rules
import SourceText
import Testing

/// `when: count`: what is counted, by the count of each channel, and only for the channels of the draft.
@Suite struct CountRuleTests {
  static func lines(_ subject: String, _ limits: String...) -> String {
    let list = limits.map { "      - {\($0), checked-on: 2026-11-24}" }.joined(separator: "\n")
    return "when:\n  count:\n    of: \(subject)\n    limits:\n\(list)"
  }

  static func draft(_ text: String, channels: String = "[kurz]") -> String {
    "---\nchannels: \(channels)\n---\n\(text)\n"
  }

  @Test(arguments: [
    ("code-points", "", "zwölf Ämter", 11), ("code-points", "", "a 👩‍👩‍👧 b", 9), ("utf-16", "", "a 👩‍👩‍👧 b", 12),
    ("graphemes", "", "a 👩‍👩‍👧 b", 5), ("weighted", "", "a 👩‍👩‍👧 b", 6), ("weighted", "", "Ä–„x“… 東京", 12),
    ("weighted", "", "1️⃣ 3 ☀️", 7), ("code-points", "", "Text *fett* &amp; [Wort](https://amt.example/)", 16),
    ("code-points", "", "Eins\n\nZwei\n\n* Drei", 14), ("code-points", "", "Mehr: https://amt.example/x.", 28),
    ("code-points", ", link: 23", "Mehr: https://amt.example/x. Und www.amt.example!", 59),
  ])
  func characters(unit: String, more: String, text: String, count: Int) throws {
    let rule = { (limit: Int) in Self.lines("characters", "channels: kurz, more-than: \(limit), unit: \(unit)\(more)") }
    #expect(try OneRule.found(in: Self.draft(text), by: rule(count - 1)) == ["kurz"])
    #expect(try OneRule.found(in: Self.draft(text), by: rule(count)).isEmpty)
  }

  @Test(arguments: [
    ("[lang]", []), ("[lang, kurz]", ["kurz"]), ("Kurz", ["Kurz"]), ("[k, kurz]", ["k"]),
    ("[mittel, k]", ["mittel", "k"]),
  ])
  func onlyTheChannelsOfTheDraft(channels: String, expected: [String]) throws {
    let rule = Self.lines(
      "characters", "channels: [kurz, k], more-than: 5", "channels: [mittel], more-than: 6",
      "channels: [lang], more-than: 1000")
    let found = try OneRule.found(in: Self.draft("Sieben!", channels: channels), by: rule)
    #expect(found == expected)
  }

  @Test func withoutFrontMatterNothingIsSaid() throws {
    let rule = Self.lines("characters", "channels: kurz, more-than: 5")
    #expect(try OneRule.found(in: "Ein langer Text.", by: rule).isEmpty)
    #expect(try OneRule.found(in: "Ein langer Text.", by: Self.lines("characters", "more-than: 5")).count == 1)
  }

  @Test func fromAndTo() throws {
    let rule = Self.lines("characters", "channels: kurz, more-than: 5, at-most: 7")
    #expect(try OneRule.found(in: Self.draft("fünf5"), by: rule).isEmpty)
    #expect(try OneRule.found(in: Self.draft("sechs6"), by: rule).count == 1)
    #expect(try OneRule.found(in: Self.draft("achtacht"), by: rule).isEmpty)
  }

  @Test func theMessageSaysHowMany() throws {
    let (library, _) = OneRule.loading(Self.lines("hashtags", "channels: [kurz, k], more-than: 1"))
    let checker = try Checker(library: library, policy: Policy())
    let draft = Self.draft("#Eins und #Zwei, nicht <https://amt.example/#drei>.", channels: "k")
    let finding = try #require(checker.makeWorker().check(SourceFile(path: "a.md", text: draft)).findings.first)
    #expect(finding.evidence.map(\.name) == ["hashtags kurz"])
    #expect(finding.evidence.map(\.result) == ["2"])
    #expect(finding.region.start.line == 4 && finding.region.start.column == 11)
  }

  @Test func alternativeTexts() throws {
    let rule = Self.lines("alt-characters", "more-than: 5")
    let text = """
      ---
      media:
        - {file: a.jpg, alt: kurz}
        - {file: b.jpg, alt: zu lang}
      ---
      ![zu lange](c.jpg) ![x](d.jpg)
      """
    #expect(try OneRule.found(in: text, by: rule) == ["zu lang", "zu lange"])
  }

  @Test(arguments: [
    ("{of: words, limits: [{more-than: 1, checked-on: 2026-11-24}]}", "There is no value 'words'."),
    ("{of: hashtags, limits: []}", "The list is empty."),
    ("{of: hashtags, limits: [{more-than: 1}]}", "The key 'checked-on' is missing."),
    (
      "{of: hashtags, limits: [{more-than: 3, at-most: 3, checked-on: 2026-11-24}]}",
      "'3' is no whole number from 4 to 1000000."
    ),
  ])
  func faults(condition: String, message: String) {
    #expect(OneRule.loading("when: {count: \(condition)}").faults == [message])
  }
}
