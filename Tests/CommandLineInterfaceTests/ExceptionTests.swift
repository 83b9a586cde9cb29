import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("Exceptions of the policy")
struct ExceptionTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try TestRules.writeExceptions(to: world.folder)
    try world.folder.write("posts/a.md", "Die Akte AZ 4711 liegt vor.\n")
    try world.folder.write("posts/b.md", "Die Akte AZ 4712 liegt vor.\n")
  }

  static func entry(_ more: String, rule: String = "personal-data/case-number", expires: String = "2027-01-31")
    -> String
  {
    """
      - {rule: \(rule), \(more), reason-code: consent, reason: EW-17, legal-basis: Art. 6, requested-by: redaktion,
         approved-by: presse, created: 2026-01-31, expires: \(expires)}

    """
  }

  func write(_ entries: String..., gate: String = "fail-on: error") throws {
    try world.folder.write(
      ".lint-policy.yml", "version: 1\ngate: {\(gate)}\n" + (entries.isEmpty ? "" : "exceptions:\n") + entries.joined())
  }

  @discardableResult
  func check(_ arguments: String...) -> Status {
    world.run(["check", "--rules", "rules"] + arguments)
  }

  /// The findings, as `PATH:LINE RULE`.
  var findings: [String] {
    world.outputText.split(separator: "\n").compactMap { line in
      guard let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]") else { return nil }
      let place = line.split(separator: ":").prefix(2).joined(separator: ":")
      return "\(place) \(line[line.index(after: open)..<close])"
    }
  }

  @Test("cover what they name, and never the gate's other findings")
  func cover() throws {
    try write(Self.entry("path: posts/a.md"))
    #expect(check("posts/a.md") == .clean)
    #expect(check("posts", "--format", "concise") == .findings)
    #expect(findings == ["posts/b.md:1 personal-data/case-number"])
    #expect(world.outputText.contains("1 Befund durch Ausnahmen"))
    world.subfolder = "posts"
    #expect(world.run("check", "a.md", "--rules", "../rules") == .clean)
  }

  @Test("are in every report that has a place for them")
  func areExported() throws {
    try write(Self.entry("path: posts/a.md"))
    for (format, text) in [
      ("json", "\"suppression\""), ("jsonl", "\"suppression\""), ("sarif", "\"justification\": \"EW-17\""),
      ("html", "EW-17"), ("markdown", "EW-17"),
    ] {
      check("posts", "--format", format)
      #expect(world.outputText.contains(text), "\(format)")
    }
  }

  @Test("are findings where they are not in order, in the policy that declares them")
  func areFindings() throws {
    try write(
      Self.entry("path: posts/a.md", expires: "2026-12-01"), Self.entry("path: posts/b.md", expires: "2026-11-01"),
      Self.entry("path: 'alt/*'"), Self.entry("path: posts/a.md", rule: "exception/unused"))
    #expect(check(".", "--format", "concise") == .findings)
    #expect(
      findings == [
        "posts/b.md:1 personal-data/case-number", ".lint-policy.yml:4 exception/expiring",
        ".lint-policy.yml:6 exception/expired", ".lint-policy.yml:8 exception/unused",
        ".lint-policy.yml:10 exception/not-permitted",
      ])
    #expect(world.outputText.contains("personal-data/case-number bis 2026-11-01."))
    #expect(world.outputText.contains("Geprüft: 2 Dateien"), "the policy is no draft")
    check(".", "--format", "concise", "--today", "2026-10-01")
    #expect(!findings.contains { $0.contains("expir") })
  }

  @Test("of drafts that were not looked at are not called unused")
  func areNotCalledUnused() throws {
    try write(Self.entry("path: 'posts/*'", rule: "personal-data/place"), Self.entry("path: posts/a.md"))
    check("posts/b.md", "--format", "concise")
    #expect(findings == ["posts/b.md:1 personal-data/case-number"])
    check(".", "--format", "concise")
    #expect(findings.contains(".lint-policy.yml:4 exception/unused"))
    check(".", "--format", "concise", "--only", "case-number")
    #expect(!findings.contains { $0.contains("unused") })
    check(".", "gone.md", "--format", "concise")
    #expect(!findings.contains { $0.contains("unused") }, "not everything could be checked")
  }

  @Test("the day is that of --today")
  func end() throws {
    try write(Self.entry("path: posts/a.md"))
    #expect(check("posts/a.md", "--today", "2027-01-31") == .clean)
    #expect(check("posts/a.md", "--today", "2027-02-01") == .findings)
  }

  @Test("in drafts hold as far as the gate allows")
  func inDrafts() throws {
    try world.folder.write("posts/c.md", "<!-- draftlint:allow personal-data/place -- EW-17 -->\n\nORT Kranzheim\n")
    try write(gate: "inline-exceptions: warnings")
    check("posts/c.md", "--format", "concise")
    #expect(findings.isEmpty && world.outputText.contains("1 Befund durch Ausnahmen"))
    try write(gate: "inline-exceptions: none")
    check("posts/c.md", "--format", "concise")
    #expect(findings == ["posts/c.md:1 exception/not-permitted", "posts/c.md:3 personal-data/place"])
    check("posts/c.md", "--format", "sarif", "--set", "gate.inline-exceptions=all")
    #expect(world.outputText.contains("\"kind\": \"inSource\""))
  }

  @Test("of a locked rule cannot stand in the drafts' own policy")
  func locked() throws {
    try world.folder.write(
      "base.yml", "version: 1\nrules: {personal-data/case-number: {severity: error, locked: true}}\n")
    try world.folder.write(
      ".lint-policy.yml", "version: 1\nextends: [./base.yml]\nexceptions:\n" + Self.entry("path: posts/a.md"))
    #expect(check("posts/a.md") == .incomplete)
    #expect(world.messageText.contains("base.yml:2"))
    try world.folder.write("main.yml", "version: 1\n")
    try write(Self.entry("path: posts/a.md"))
    #expect(check("posts/a.md", "--policy", "main.yml") == .findings, "the drafts' own policy is not asked")
  }
}
