import Foundation
import Testing

/// Baselines and exceptions with the built tool: the way of an authority that begins with drafts that are there.
@Suite struct AcceptedFindingsTests {
  static let policy = "version: 1\nextends: [recommended]\ntreat-reserved-as: finding\n"
  static let donation = "Bitte auf DE02 1203 0000 0000 2020 51 überweisen.\n"
  static let day = ["--today", "2026-11-24"]

  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(policy, to: ".lint-policy.yml")
    try folder.write(donation, to: "posts/alt.md")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent(".git"), withIntermediateDirectories: true)
    return folder
  }

  private func text(_ name: String, in folder: ScratchFolder) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func onlyNewFindingsHoldTheGate() throws {
    let folder = try Self.folder()
    #expect(try Tool.run(["check"], in: folder.url).status == 1)
    #expect(try Tool.run(["baseline", "create"], in: folder.url).status == 0)
    let check = ["check", "--baseline", ".draftlint-baseline.json", "--format", "json"]
    let known = try Tool.run(check, in: folder.url)
    #expect(known.status == 0)
    #expect(try summary(of: known)["baselined"] as? Int == 1)
    try folder.write("Neu davor.\n\n" + Self.donation, to: "posts/alt.md")
    #expect(try Tool.run(check, in: folder.url).status == 0, "lines may be inserted")
    try folder.write("Bitte auf DE97 9999 9999 0000 0123 45 überweisen.\n", to: "posts/alt.md")
    #expect(try Tool.run(check, in: folder.url).status == 1, "another value in the same words")
    let sarif = try Tool.run(["check", "--baseline", ".draftlint-baseline.json", "--format", "sarif"], in: folder.url)
    #expect(sarif.stdout.contains("\"baselineState\": \"new\""))
  }

  @Test func anExceptionThatIsAddedHolds() throws {
    let folder = try Self.folder()
    let added = try Tool.run(
      [
        "exception", "add", "posts/alt.md", "--rule", "personal-data/iban", "--reason-code", "lead-agency", "--reason",
        "Spendenkonto, Vorgang 3", "--requested-by", "redaktion", "--approved-by", "kasse", "--expires", "2027-01-31",
      ] + Self.day, in: folder.url)
    #expect(added.status == 0, "\(added.stderr)")
    #expect(try text(".lint-policy.yml", in: folder).hasPrefix(Self.policy))
    #expect(try Tool.run(["policy", "check"], in: folder.url).status == 0)
    let output = try Tool.run(["check", "--format", "json"] + Self.day, in: folder.url)
    #expect(output.status == 0)
    let suppressed = try JSONContractTests.object(output.stdout)["suppressed"] as? [[String: Any]]
    let suppression = suppressed?.first?["suppression"] as? [String: Any]
    #expect(suppression?["approvedBy"] as? String == "kasse" && suppression?["expires"] as? String == "2027-01-31")
    try folder.write("Bitte auf DE97 9999 9999 0000 0123 45 überweisen.\n", to: "posts/alt.md")
    #expect(try Tool.run(["check"] + Self.day, in: folder.url).status == 1)
    try folder.write(Self.donation, to: "posts/alt.md")
    #expect(try Tool.run(["check", "--today", "2027-02-01"], in: folder.url).status == 1)
  }

  @Test func reportsGoToSeveralFilesAtOnce() throws {
    let folder = try Self.folder()
    let output = try Tool.run(
      [
        "check", "--output", "sarif=a.sarif", "--output", "html=a.html", "--output", "json=a.json", "--output",
        "json=b.json", "--statistics",
      ], in: folder.url)
    #expect(output.status == 1 && output.stdout.contains("personal-data/iban"))
    #expect(try text("a.json", in: folder) == text("b.json", in: folder))
    #expect(try text("a.sarif", in: folder).contains("2.1.0"))
    #expect(try text("a.html", in: folder).hasSuffix("</html>\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func aFullDiskIsToldAndLeavesNothing() throws {
    let folder = try Self.folder()
    let report = try Tool.run(
      ["check", "--output", "json=/dev/full", "--output", "html=a.html", "--fail-on", "never"], in: folder.url)
    #expect(report.status == 2 && report.stderr.contains("/dev/full"))
    #expect(try text("a.html", in: folder).contains("/dev/full") == false, "it was written before")
    let baseline = try Tool.run(["baseline", "create", "--baseline", "gone/b.json"], in: folder.url)
    #expect(baseline.status == 2 && baseline.stderr.contains("gone/b.json"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(".draftlint-key").path))
  }

  /// As a user for whom the policy is read-only; the files of the test belong to root.
  @Test(.enabled(if: getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
  func aPolicyThatMayNotBeWrittenStays() throws {
    let folder = try Self.folder()
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.url.path)
    let output = try Tool.run(
      [
        "exception", "add", "--path", "posts/*", "--rule", "personal-data/iban", "--reason-code", "consent", "--reason",
        "r", "--requested-by", "a", "--approved-by", "b", "--expires", "2027-01-31",
      ] + Self.day, in: folder.url, as: 65534)
    #expect(output.status == 2 && output.stderr.contains(".lint-policy.yml"), "\(output.stderr)")
    #expect(try text(".lint-policy.yml", in: folder) == Self.policy)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  private func summary(of output: Tool.Output) throws -> [String: Any] {
    try #require(try JSONContractTests.object(output.stdout)["summary"] as? [String: Any])
  }
}
