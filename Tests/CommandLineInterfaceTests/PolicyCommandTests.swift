import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("policy")
struct PolicyCommandTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
  }

  @Test("init writes a policy that check finds no fault with, and never over another")
  func initialises() throws {
    #expect(world.run("policy", "init") == .clean)
    let text = try #require(world.folder.read(".lint-policy.yml"))
    #expect(String(decoding: text, as: UTF8.self).contains("authority:"))
    #expect(world.run("policy", "check") == .clean)
    #expect(world.output.isEmpty && world.messageText.contains("„.lint-policy.yml“ ist fehlerfrei."))
    try world.folder.write(".lint-policy.yml", "version: 1\n")
    #expect(world.run("policy", "init") == .incomplete)
    #expect(world.messageText == "draftlint: „.lint-policy.yml“ gibt es schon.\n")
    #expect(world.folder.read(".lint-policy.yml") == Array("version: 1\n".utf8))
    #expect(world.run("policy", "init", "gone") == .incomplete)
  }

  @Test("check draws every fault, of every file")
  func checks() throws {
    try world.folder.write("a.yml", "version: 1\nrulez: {}\nlanguage: fr\n")
    try world.folder.write("b.yml", "version: 1\nrules: {personal-data/plase: off}\n")
    #expect(world.run("policy", "check", "a.yml", "b.yml", "--rules", "rules") == .incomplete)
    for text in ["a.yml:2:1: Fehler: ", "rulez: {}\n  ^^^^^", "a.yml:3:11: ", "b.yml:2:9: ", "personal-data/place"] {
      #expect(world.outputText.contains(text), "\(text) is not in \(world.outputText)")
    }
    #expect(world.run("policy", "check", "gone.yml") == .incomplete)
    #expect(world.outputText.contains("gone.yml"))
    #expect(world.run("policy", "check") == .incomplete)
    #expect(world.messageText.contains("draftlint policy init"))
  }

  @Test("show tells what holds for a draft, overrides among it, and where it comes from")
  func shows() throws {
    try world.folder.write(
      ".lint-policy.yml",
      """
      version: 1
      gate: {fail-on: warning}
      overrides:
        - files: ['archiv/**']
          rules: {personal-data/place: off}

      """)
    #expect(world.run("policy", "show", "archiv/alt.md", "--rules", "rules") == .clean)
    #expect(world.outputText.hasPrefix("Für „archiv/alt.md“ gilt „.lint-policy.yml“.\n\n"))
    #expect(rows["gate.fail-on"] == ["warning", ".lint-policy.yml:2"])
    #expect(rows["rules.personal-data/place"] == ["off", ".lint-policy.yml:5"])
    world.run("policy", "show", "posts/neu.md", "--rules", "rules", "--set", "gate.fail-on=note")
    #expect(rows["rules.personal-data/place"]?.first == "warning")
    #expect(rows["gate.fail-on"]?.first == "note")
    world.run("policy", "show", "--rules", "rules", "--policy", "rules/policies/recommended.yml")
    #expect(world.outputText.hasPrefix("Für „.“ gilt „rules/policies/recommended.yml“."))
  }

  private var rows: [String: [String]] {
    var rows: [String: [String]] = [:]
    for line in world.outputText.split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      rows[words.first ?? ""] = Array(words.dropFirst())
    }
    return rows
  }

  @Test("schema prints a JSON schema")
  func schema() {
    #expect(world.run("policy", "schema", "--rules", "rules") == .clean)
    #expect(world.outputText.hasPrefix("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\""))
    #expect(world.outputText.contains("personal-data/place"))
  }

  @Test("a policy extends only what lies in its repository, symbolic links followed")
  func staysInRepository() throws {
    try world.folder.write("secret.yml", "version: 1\nrules: {personal-data/place: off}\n")
    try world.folder.makeFolder("repository/.git")
    try world.folder.write("repository/posts/a.md", "ORT Wiesendorf\n")
    try world.folder.write("repository/shared.yml", "version: 1\nrules: {personal-data/place: error}\n")
    try world.folder.link("repository/link.yml", to: "../secret.yml")
    for (target, status) in [
      ("../shared.yml", Status.findings), ("../../secret.yml", .incomplete), ("../link.yml", .incomplete),
    ] {
      try world.folder.write("repository/posts/.lint-policy.yml", "version: 1\nextends: [recommended, \(target)]\n")
      #expect(world.run("check", "repository", "--rules", "rules") == status, "\(target): \(world.messageText)")
    }
  }
}
