import Detection
import Findings
import Rules
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("redact")
struct RedactCommandTests {
  let world: TestWorld
  let text = "Die Akte **AZ 4711** liegt vor.\r\n"

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.write(
      "rules/redaction.yml",
      "placeholders:\n  CASE_NUMBER: {de: Aktenzeichen, en: case-number}\nother: {de: Angabe, en: data}\n")
    try world.folder.write("posts/a.md", text)
  }

  @discardableResult
  func redact(_ arguments: String...) -> Status {
    world.run(["redact", "--rules", "rules"] + arguments)
  }

  @Test("prints the draft and leaves the file as it is")
  func prints() {
    #expect(redact("posts/a.md") == .clean)
    #expect(world.outputText == "Die Akte **[Aktenzeichen]** liegt vor.\r\n")
    #expect(world.messageText == "draftlint: Eine Angabe ersetzt.\n")
    #expect(world.folder.read("posts/a.md") == Array(text.utf8))
    redact("posts/a.md", "--language", "en", "--style", "initials")
    #expect(world.outputText == "Die Akte **[case-number]** liegt vor.\r\n")
    #expect(world.messageText.contains("This is no anonymisation"))
  }

  @Test("changes the file where asked to")
  func inPlace() {
    #expect(redact("posts/a.md", "--in-place", "--style", "mask") == .clean)
    #expect(world.folder.read("posts/a.md") == Array("Die Akte **•• ••••** liegt vor.\r\n".utf8))
    #expect(world.outputText.isEmpty)
    #expect(redact("-", "--in-place") == .incomplete)
  }

  @Test("a diff does not show what is replaced")
  func diff() {
    redact("posts/a.md", "--diff")
    #expect(world.outputText.contains("-Die Akte **•• ••••** liegt vor.\n+Die Akte **[Aktenzeichen]** liegt vor.\n"))
    #expect(world.folder.read("posts/a.md") == Array(text.utf8))
  }

  @Test("a map is written on request only, with a warning, and never over another file")
  func map() {
    #expect(redact("posts/a.md", "--map", "map.json") == .clean)
    let map = String(decoding: world.folder.read("map.json") ?? [], as: UTF8.self)
    #expect(map.contains(#""original": "AZ 4711""#) && map.contains(#""replacement": "[Aktenzeichen]""#))
    #expect(world.messageText.contains("Klartext"))
    #expect(redact("posts/a.md", "--map", "map.json") == .incomplete)
    #expect(world.output.isEmpty)
  }

  @Test("what cannot be read as text is not written")
  func undecodable() throws {
    try world.folder.write(Array("posts/b.md".utf8), Array("AZ 4711 Stra".utf8) + [0xDF])
    #expect(redact("posts/b.md") == .incomplete)
    #expect(world.output.isEmpty)
    #expect(world.messageText.contains("Es wurde nichts geschrieben"))
    #expect(redact() == .incomplete)
  }

  /// What an exception allows by its value stays; without the key nobody can tell, so nothing is written.
  @Test("an exception for a value needs the key", arguments: [true, false])
  func key(_ isThere: Bool) throws {
    try world.folder.makeFolder(".git")
    let key = try #require(ValueKey("0123456789abcdef"))
    let value = NormalizedValue(Array("AZ 4711".utf8), kind: EntityKind(rawValue: "CASE_NUMBER"))
    let digest = key.digest(of: [(kind: EntityKind(rawValue: "CASE_NUMBER"), value: value.bytes)])
    try world.folder.write(
      ".lint-policy.yml",
      """
      version: 1
      exceptions:
        - {rule: personal-data/case-number, path: posts/a.md, value-hmac: \(digest.code), reason-code: consent, reason: r,
           approved-by: a, expires: 2027-01-31}

      """)
    if isThere { try world.folder.write(".draftlint-key", "0123456789abcdef\n") }
    #expect(redact("posts/a.md") == (isThere ? .clean : .incomplete))
    #expect(world.outputText == (isThere ? text : ""))
    if !isThere { #expect(world.messageText.contains("Schlüssel fehlt")) }
  }
}
