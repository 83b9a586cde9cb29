import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("check --fix")
struct FixCommandTests {
  let world: TestWorld
  let text = "Die Akte AZ 4711 nach TTDSG.\r\n\r\nNach **TTDSG** und TTDSG, laut TMG.\r\n"
  let fixed = "Die Akte AZ 4711 nach TDDDG.\r\n\r\nNach **TDDDG** und TDDDG, laut TMG.\r\n"

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.write("rules/packs/outdated-law/ttdsg.yml", Self.rule("ttdsg", "TTDSG", "TDDDG", safe: true))
    try world.folder.write("rules/packs/outdated-law/tmg.yml", Self.rule("tmg", "TMG", "DDG", safe: false))
    try world.folder.write("posts/law.md", text)
  }

  static func rule(_ name: String, _ old: String, _ new: String, safe: Bool) -> String {
    """
    rule: outdated-law/\(name)
    title: {de: Titel, en: Title}
    severity: warning
    category: outdated-law
    when: {wording: {any: ['\\b\(old)\\b']}}
    message: {de: Meldung., en: Message.}
    instead: {de: \(new), en: \(new)}
    why: {de: Darum., en: Because.}
    fix: {replace: \(new), safe: \(safe)}
    examples:
      bad: ['Nach \(old).']
      good: ['Nach \(new).']

    """
  }

  @discardableResult
  func check(_ arguments: String...) -> Status {
    world.run(["check", "--rules", "rules"] + arguments)
  }

  @Test("writes safe fixes only, tells what is left, and changes nothing when run again")
  func writes() throws {
    #expect(check("posts", "--fix", "--format", "concise") == .findings)
    #expect(world.folder.read("posts/law.md") == Array(fixed.utf8))
    #expect(world.outputText.contains("outdated-law/tmg"))
    #expect(!world.outputText.contains("outdated-law/ttdsg"))
    check("posts", "--fix")
    #expect(world.folder.read("posts/law.md") == Array(fixed.utf8))
  }

  @Test("--diff shows it with every entity masked and writes nothing")
  func shows() throws {
    #expect(check("posts", "--fix", "--diff") == .findings)
    #expect(world.folder.read("posts/law.md") == Array(text.utf8))
    #expect(
      world.outputText == """
        --- posts/law.md
        +++ posts/law.md
        @@ -1,3 +1,3 @@
        -Die Akte •• •••• nach TTDSG.
        +Die Akte •• •••• nach TDDDG.
        \u{20}
        -Nach **TTDSG** und TTDSG, laut TMG.
        +Nach **TDDDG** und TDDDG, laut TMG.

        """)
  }

  @Test("standard input can be shown but not written")
  func standardInput() {
    world.input = Array(text.utf8)
    #expect(check("-", "--fix") == .incomplete)
    #expect(world.messageText.contains("„--fix“ ändert Dateien"))
    #expect(check("-", "--diff") == .findings)
    #expect(world.outputText.contains("+Nach **TDDDG** und TDDDG"))
  }

  @Test("what git keeps is never written over the file of the folder", arguments: ["--staged", "--history"])
  func stored(_ option: String) {
    #expect(check("--fix", option) == .incomplete)
    #expect(world.messageText.contains("„--fix“ ändert Dateien"))
    #expect(world.folder.read("posts/law.md") == Array(text.utf8))
  }

  @Test("what an exception of the policy lets stand is not changed, from whichever folder it is called")
  func excepted() throws {
    check("posts", "--only", "outdated-law/ttdsg", "--format", "json")
    let key = "\"fingerprint\": \""
    let line = try #require(world.outputText.split(separator: "\n").first { $0.contains(key) })
    let fingerprint = line.drop { $0 == " " }.dropFirst(key.count).prefix { $0 != "\"" }
    try world.folder.write(
      ".lint-policy.yml",
      """
      version: 1
      exceptions:
        - rule: outdated-law/ttdsg
          path: 'posts/law.md'
          fingerprint: '\(fingerprint)'
          reason-code: own-statement
          reason: Zitat
          approved-by: DSB
          expires: 2027-01-31

      """)
    world.subfolder = "posts"
    #expect(world.run(["check", "--rules", "../rules", "law.md", "--fix"]) == .findings, "\(world.messageText)")
    let written = String(decoding: world.folder.read("posts/law.md") ?? [], as: UTF8.self)
    #expect(written.hasPrefix("Die Akte AZ 4711 nach TTDSG."), "\(written)")
    #expect(written.contains("Nach **TDDDG** und TDDDG"))
  }

  @Test("a file that is not in UTF-8 is left alone")
  func otherEncoding() throws {
    let bytes = Array("Nach TTDSG: Stra".utf8) + [0xDF] + Array("e\n".utf8)
    try world.folder.write(Array("posts/law.md".utf8), bytes)
    #expect(check("posts", "--fix") == .incomplete)
    #expect(world.folder.read("posts/law.md") == bytes)
  }
}
