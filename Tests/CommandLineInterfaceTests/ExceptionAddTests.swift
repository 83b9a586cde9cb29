import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("exception add")
struct ExceptionAddTests {
  let world: TestWorld
  static let policy = "version: 1   # unsere\n\ngate: {fail-on: error}\n# Ende\n"

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try TestRules.writeExceptions(to: world.folder)
    try world.folder.makeFolder(".git")
    try world.folder.write("posts/a.md", "Die Akte AZ 4711 liegt vor.\n")
    try world.folder.write("posts/b.md", "AZ 4712\n\nAZ 4713\n")
    try world.folder.write(".lint-policy.yml", Self.policy)
  }

  var policy: String { world.folder.read(".lint-policy.yml").map { String(decoding: $0, as: UTF8.self) } ?? "" }

  static let usual = [
    "--reason-code": "consent", "--reason": "Einwilligung: EW-17", "--requested-by": "redaktion",
    "--approved-by": "presse", "--expires": "2027-01-31", "--rule": "personal-data/case-number", "--rules": "rules",
  ]

  @discardableResult
  func add(_ arguments: [String], _ changes: [String: String?] = [:]) -> Status {
    let options = Self.usual.merging(changes.compactMapValues { $0 }) { $1 }.filter { changes[$0.key] != .some(nil) }
    return world.run(["exception", "add"] + arguments + options.flatMap { [$0.key, $0.value] })
  }

  func check(_ arguments: String...) -> Status { world.run(["check", "--rules", "rules"] + arguments) }

  @Test("writes an entry for the finding, bound to its value, and nothing else")
  func addsForADraft() throws {
    #expect(add(["posts/a.md"]) == .clean, "\(world.messageText)")
    #expect(policy.hasPrefix(Self.policy))
    let added = policy.dropFirst(Self.policy.count)
    for line in ["path: posts/a.md", "fingerprint: 'v1:", "value-hmac: ", "created: 2026-11-24", "expires: 2027-01-31"]
    {
      #expect(added.contains(line))
    }
    #expect(!policy.contains("4711") && !world.messageText.contains("4711"))
    #expect(check("posts/a.md") == .clean)
    try world.folder.write("posts/a.md", "Die Akte AZ 4719 liegt vor.\n")
    #expect(check("posts/a.md") == .findings, "another value on the same line")
    try world.folder.write("posts/a.md", "Neu.\n\nDie Akte AZ 4711 liegt vor.\n")
    #expect(check("posts/a.md") == .clean)
  }

  @Test("from a folder below, the entry is the same")
  func addsFromBelow() throws {
    add(["posts/a.md"])
    let first = policy
    try world.folder.write(".lint-policy.yml", Self.policy)
    world.subfolder = "posts"
    #expect(add(["a.md"], ["--rules": "../rules"]) == .clean)
    #expect(policy == first)
  }

  @Test("asks which finding is meant")
  func asksWhich() throws {
    #expect(add(["posts/b.md"]) == .incomplete)
    #expect(policy == Self.policy)
    let words = world.messageText.split { " ,.\n".contains($0) }
    let codes = words.filter { $0.hasPrefix("v1:") }.map(String.init)
    #expect(codes.count == 2)
    #expect(add(["posts/b.md"], ["--fingerprint": codes.last]) == .clean)
    #expect(check("posts/b.md", "--format", "concise") == .findings)
    #expect(world.outputText.contains("posts/b.md:1:") && !world.outputText.contains("posts/b.md:3:"))
  }

  @Test("takes a pattern instead of a draft")
  func addsForAPattern() throws {
    #expect(add([], ["--path": "posts/*"]) == .clean)
    #expect(policy.contains("path: 'posts/*'") && !policy.contains("hmac"))
    #expect(check("posts") == .clean)
    #expect(world.folder.read(".draftlint-key") == nil)
    #expect(add([], ["--path": "alt/*", "--approved-by": "amt, leitung"]) == .clean)
    #expect(policy.split(separator: "\n").count { $0.hasPrefix("  - rule:") } == 2)
  }

  @Test("signs of patterns in a draft's name are plain")
  func escapes() throws {
    try world.folder.write("[x]*.md", "AZ 4711\n")
    #expect(add(["[x]*.md"]) == .clean)
    #expect(check("[x]*.md") == .clean)
  }

  @Test(
    "refuses what is not in order, and the policy stays as it is",
    arguments: [
      ["--reason-code": "x"], ["--reason-code": nil], ["--reason": nil], ["--reason": " "], ["--reason": "a\nb"],
      ["--approved-by": nil], ["--requested-by": nil], ["--approved-by": "Redaktion"], ["--expires": nil],
      ["--expires": "bald"], ["--expires": "2026-11-23"], ["--expires": "2027-11-25"], ["--rule": nil],
      ["--rule": "personal-data/nummer"], ["--rule": "exception/unused"], ["--rule": "personal-data/place"],
      ["--path": "posts/*"], ["--fingerprint": "v1:0"], ["--policy": "gone.yml"],
    ] as [[String: String?]])
  func refuses(_ changes: [String: String?]) {
    #expect(add(["posts/a.md"], changes) == .incomplete)
    #expect(policy == Self.policy && !world.messages.isEmpty)
    #expect(world.folder.read(".draftlint-key") == nil)
  }

  @Test("refuses a pattern for everything, and nothing at all")
  func refusesBlanket() {
    for path in ["**", "*", "!a.md"] { #expect(add([], ["--path": path]) == .incomplete) }
    #expect(add([]) == .incomplete)
    #expect(add(["posts/gone.md"]) == .incomplete)
    #expect(policy == Self.policy)
  }

  @Test("leaves a policy with faults as it is")
  func refusesFaults() throws {
    for text in ["version: 1\nrulez: {}\n", "{version: 1}\n", "version: 1\nexceptions: {}\n"] {
      try world.folder.write(".lint-policy.yml", text)
      #expect(add([], ["--path": "posts/*"]) == .incomplete)
      #expect(policy == text)
    }
  }
}
