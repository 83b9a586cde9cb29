import Foundation
import Testing

/// Promise 2: what could not be checked is said, the status is 2, and the rest is still checked.
@Suite struct BadInputTests {
  static let clean = "Das Bürgeramt hat am Samstag geöffnet.\n"
  static let leaky = "Bitte auf DE02 1203 0000 0000 2020 51 überweisen.\n"
  static let policy = "version: 1\nextends: [recommended]\ntreat-reserved-as: finding\n"

  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(clean, to: "posts/clean.md")
    try folder.write(leaky, to: "posts/leaky.md")
    try folder.write(policy, to: ".lint-policy.yml")
    return folder
  }

  @Test func theGoodCasesHaveTheirStatus() throws {
    let folder = try Self.folder()
    #expect(try Tool.run(["check", "posts/clean.md"], in: folder.url).status == 0)
    #expect(try Tool.run(["check", "posts/leaky.md"], in: folder.url).status == 1)
    #expect(try Tool.run(["check", "posts/leaky.md", "--fail-on", "never"], in: folder.url).status == 0)
    #expect(try Tool.run(["posts"], in: folder.url).status == 1, "check is the default command")
  }

  @Test func aMissingPathIsNotAPass() throws {
    let folder = try Self.folder()
    let output = try Tool.run(["check", "posts/leaky.md", "posts/gone.md", "--format", "json"], in: folder.url)
    #expect(output.status == 2)
    #expect(output.stderr.contains("posts/gone.md"))
    #expect(try notificationKinds(of: output) == ["missing"])
    #expect(output.stdout.contains("personal-data/iban"), "the other file is still checked")
  }

  @Test func aFolderWithoutADraftIsNotAPass() throws {
    let folder = try Self.folder()
    try folder.write("x", to: "empty/image.png")
    let output = try Tool.run(["check", "empty", "--format", "json"], in: folder.url)
    #expect(output.status == 2)
    #expect(try notificationKinds(of: output) == ["no-draft"])
  }

  @Test func badBytesAreCheckedAndReported() throws {
    let folder = try Self.folder()
    try folder.write(
      Array("Grüße ".utf8) + [0xFC, 0xE4] + Array(" auf DE02 1203 0000 0000 2020 51\n".utf8), to: "latin.md")
    let output = try Tool.run(["check", "latin.md", "--format", "json"], in: folder.url)
    #expect(output.status == 2)
    #expect(try notificationKinds(of: output) == ["undecodable"])
    #expect(output.stdout.contains("personal-data/iban"))
  }

  @Test func aBrokenPolicyIsNotAPass() throws {
    let folder = try Self.folder()
    try folder.write("version: 1\nextends: [recommended]\nrulez: {}\n", to: ".lint-policy.yml")
    let output = try Tool.run(["check", "posts", "--format", "json"], in: folder.url)
    #expect(output.status == 2)
    #expect(output.stderr.contains(".lint-policy.yml:3:1"))
    #expect(output.stderr.contains("rules"), "did you mean …")
    #expect(try notificationKinds(of: output).contains("policy"))
  }

  @Test func aBrokenPatternInARuleFolderIsNamed() throws {
    let folder = try Self.folder()
    try folder.write(
      "detector: odd\nentity: ODD\nkind: pattern\npatterns:\n  - name: broken\n    regex: 'a(b'\n    score: 60\n",
      to: "my/detectors/odd.yml")
    let output = try Tool.run(["check", "posts", "--rules", "my"], in: folder.url)
    #expect(output.status == 2)
    #expect(output.stderr.contains("detectors/odd.yml:6:"))
  }

  @Test(arguments: [
    ["--foo"], ["check", "--formt", "json"], ["chekc", "posts"], ["check", "--format", "yaml", "posts"],
  ])
  func wrongUsageHasStatus2(arguments: [String]) throws {
    let folder = try Self.folder()
    let output = try Tool.run(arguments, in: folder.url)
    #expect(output.status == 2)
    #expect(!output.stderr.isEmpty)
    #expect(output.stdout.isEmpty)
  }

  @Test func aDraftFromStandardInputIsChecked() throws {
    let folder = try Self.folder()
    let output = try Tool.run(
      ["check", "-", "--stdin-path", "posts/new.md", "--format", "json"], input: Array(Self.leaky.utf8), in: folder.url)
    #expect(output.status == 1)
    let findings = try #require(try JSONContractTests.object(output.stdout)["findings"] as? [[String: Any]])
    #expect(findings.first?["path"] as? String == "posts/new.md")
  }

  private func notificationKinds(of output: Tool.Output) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(output.stdout.utf8)) as? [String: Any]
    let notifications = json?["notifications"] as? [[String: Any]] ?? []
    return notifications.compactMap { $0["kind"] as? String }
  }
}
