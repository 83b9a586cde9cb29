import Findings
import Glibc
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("baseline")
struct BaselineCommandTests {
  static let file = ".draftlint-baseline.json"
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.makeFolder(".git")
    try world.folder.write("posts/a.md", "Die Akte AZ 4711 liegt vor.\n\nNoch eine: AZ 4712.\n")
    try world.folder.write("posts/b.md", "Die Akte AZ 4711 liegt vor.\n")
  }

  var baseline: String { world.folder.read(Self.file).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  @discardableResult
  func baseline(_ line: String, more: [String] = []) -> Status {
    let words = line.split(separator: " ").map(String.init)
    let rules = words.first == "stats" ? [] : ["--rules", "rules"]
    return world.run(["baseline"] + words + rules + more)
  }

  /// What a check finds: known and new.
  func counts(_ paths: String = "posts", _ file: String = file) -> [Int] {
    world.run(["check", paths, "--rules", "rules", "--baseline", file, "--format", "json"])
    return ["baselined", "errors"].map { name in
      let line = world.outputText.split(separator: "\n").first { $0.contains("\"\(name)\":") }
      return line.flatMap { Int($0.filter(\.isNumber)) } ?? -1
    }
  }

  @Test("create keeps what is there, with a key for its owner only")
  func creates() throws {
    #expect(baseline("create") == .clean)
    #expect(world.messageText.contains("3 Befunde in 2 Dateien"))
    #expect(world.output.isEmpty)
    #expect(counts() == [3, 0])
    #expect(baseline.split(separator: "\n").count == 5)
    #expect(!baseline.contains("47") || !baseline.contains("AZ"), "no value")
    #expect(!baseline.contains("line"))
    var status = stat()
    #expect(stat("\(world.folder.path)/.draftlint-key", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("create does not replace what is there, and a second key is not made")
  func createsOnce() throws {
    baseline("create")
    let (first, key) = (baseline, world.folder.read(".draftlint-key"))
    #expect(baseline("create") == .incomplete)
    #expect(baseline == first)
    #expect(baseline("create --baseline other.json") == .clean)
    #expect(world.folder.read(".draftlint-key") == key)
    #expect(world.folder.read("other.json").map { String(decoding: $0, as: UTF8.self) } == first)
  }

  @Test("the variable comes before the file, and no file is made")
  func takesTheVariable() throws {
    world.variables["DRAFTLINT_KEY"] = "0123456789abcdef"
    #expect(baseline("create") == .clean)
    #expect(world.folder.read(".draftlint-key") == nil)
    #expect(counts() == [3, 0])
    world.variables["DRAFTLINT_KEY"] = "fedcba9876543210"
    #expect(counts() == [0, 3], "another key knows no value")
    world.variables["DRAFTLINT_KEY"] = "short"
    #expect(world.run("check", "posts", "--rules", "rules", "--baseline", Self.file) == .incomplete)
    #expect(world.messageText.contains("DRAFTLINT_KEY") && !world.messageText.contains("short"))
  }

  @Test(
    "a finding is known by its line and value, wherever it stands",
    arguments: [
      ("Neu davor.\n\nDie Akte AZ 4711 liegt vor.\n\nNoch eine: AZ 4712.\n", [3, 0]),
      ("Noch eine: AZ 4712.\n\nDie Akte AZ 4711 liegt vor.\n", [3, 0]),
      ("Die Akte AZ 4713 liegt vor.\n\nNoch eine: AZ 4712.\n", [2, 1]),
      ("Die Akte AZ 4711 liegt vor.\n\nDie Akte AZ 4711 liegt vor.\n", [2, 1]),
      ("Die Akte AZ 4711 liegt bereit.\n", [1, 1]), ("Nichts.\n", [1, 0]),
    ])
  func knows(text: String, expected: [Int]) throws {
    baseline("create")
    try world.folder.write("posts/a.md", text)
    #expect(counts() == expected)
  }

  @Test("the folder that it is called from does not matter")
  func isNamedFromTheRoot() throws {
    baseline("create")
    world.subfolder = "posts"
    world.run("check", ".", "--rules", "../rules", "--baseline", "../\(Self.file)", "--format", "json")
    #expect(world.outputText.contains("\"baselined\": 3"))
    world.run("baseline", "create", "--rules", "../rules", "--baseline", "../other.json")
    #expect(world.folder.read("other.json") == world.folder.read(Self.file))
  }

  @Test("update takes new findings only for a reason")
  func updates() throws {
    baseline("create")
    try world.folder.write("posts/a.md", "Die Akte AZ 4711 liegt vor.\n\nEine dritte: AZ 4713.\n")
    #expect(baseline("update") == .clean)
    #expect(world.messageText.contains("1 erledigte") && world.messageText.contains("--accept"))
    #expect(counts() == [2, 1])
    #expect(baseline("update", more: ["--accept", " "]) == .incomplete)
    #expect(counts() == [2, 1])
    #expect(baseline("update", more: ["--accept", "Presse, 17"]) == .clean)
    #expect(counts() == [3, 0])
    #expect(baseline("stats --language en") == .clean)
    #expect(world.outputText.contains("3      personal-data/case-number"))
    #expect(world.outputText.contains("1      Presse, 17") && world.outputText.contains("2      from the beginning"))
    #expect(world.outputText.contains("3 findings in 2 files"))
    #expect(baseline("stats posts/b.md") == .clean)
    #expect(world.outputText.contains("1 Befund in 1 Datei."))
  }

  @Test("update follows a renamed draft and drops a deleted one")
  func follows() throws {
    baseline("create", more: ["posts"])
    try #require(rename("\(world.folder.path)/posts/a.md", "\(world.folder.path)/posts/neu.md") == 0)
    #expect(counts() == [1, 2])
    #expect(baseline("update posts") == .clean)
    #expect(world.messageText.contains("1 umbenannte"))
    #expect(counts() == [3, 0])
    try #require(unlink("\(world.folder.path)/posts/neu.md") == 0)
    #expect(baseline("update posts") == .clean)
    #expect(counts() == [1, 0] && !baseline.contains("neu.md") && !baseline.contains("a.md"))
  }

  @Test("another text under a new name is not taken for a renamed draft")
  func doesNotFollowAnother() throws {
    baseline("create", more: ["posts"])
    try #require(unlink("\(world.folder.path)/posts/a.md") == 0)
    try world.folder.write("posts/neu.md", "Die Akte AZ 9999 liegt vor.\n")
    #expect(baseline("update posts") == .clean)
    #expect(counts() == [1, 1])
  }

  @Test("prune takes away what is gone, of the drafts that were looked at")
  func prunes() throws {
    baseline("create")
    try world.folder.write("posts/a.md", "Nichts.\n")
    try world.folder.write("posts/b.md", "Nichts.\n")
    #expect(baseline("prune posts/a.md") == .clean)
    #expect(baseline.contains("posts/b.md") && !baseline.contains("posts/a.md"))
    let before = baseline
    try world.folder.write("posts/b.md", "Die Akte AZ 4711 liegt vor. Und AZ 4719.\n")
    #expect(baseline("prune posts/b.md") == .clean)
    #expect(!baseline.contains("posts/b.md") && baseline != before, "the line reads otherwise")
  }

  @Test(
    "a baseline that cannot be read is no pass",
    arguments: [
      ("", "kein gültiges JSON"), ("{}", "keine Baseline"), (#"{"version":7,"entries":[]}"#, "Fassung 7"),
      (#"{"version":1,"entries":[{"path":"AZ 4711"}]}"#, "1. Eintrag"),
    ])
  func refuses(text: String, message: String) throws {
    try world.folder.write(Self.file, text)
    let check = ["check", "posts", "--rules", "rules", "--baseline", Self.file, "--format", "json"]
    #expect(world.run(check) == .incomplete)
    #expect(world.messageText.contains(message) && !world.messageText.contains("4711"))
    #expect(world.outputText.contains("\"kind\": \"baseline\"") && world.outputText.contains("\"errors\": 3"))
    for command in ["update", "prune", "stats"] {
      #expect(baseline(command) == .incomplete)
      #expect(world.messageText.contains(message))
      #expect(baseline == text, "it stays as it is")
    }
  }

  @Test("a missing baseline is no pass")
  func refusesMissing() throws {
    #expect(world.run("check", "posts", "--rules", "rules", "--baseline", "gone.json") == .incomplete)
    #expect(world.messageText.contains("gone.json"))
    for command in ["update", "prune", "stats"] { #expect(baseline("\(command) --baseline gone.json") == .incomplete) }
  }

  @Test("without the key, what depends on a value is new, and nothing is written")
  func needsTheKey() throws {
    baseline("create")
    let before = baseline
    try #require(unlink("\(world.folder.path)/.draftlint-key") == 0)
    #expect(world.run("check", "posts", "--rules", "rules", "--baseline", Self.file) == .incomplete)
    #expect(world.messageText.contains(".draftlint-key"))
    for command in ["update", "prune"] { #expect(baseline(command) == .incomplete) }
    #expect(baseline("update", more: ["--accept", "r"]) == .incomplete)
    #expect(baseline == before && world.folder.read(".draftlint-key") == nil)
    try world.folder.makeFolder(".draftlint-key")
    #expect(world.run("check", "posts", "--rules", "rules", "--baseline", Self.file) == .incomplete)
    #expect(world.messageText.contains("ist ein Ordner"))
  }

  @Test("where not all could be checked, nothing is written")
  func writesNothingByHalves() throws {
    try world.folder.write(Array("posts/latin.md".utf8), Array("Gr".utf8) + [0xFC])
    #expect(baseline("create") == .incomplete)
    #expect(world.messageText.contains("latin.md"))
    #expect(world.folder.read(Self.file) == nil && world.folder.read(".draftlint-key") == nil)
    #expect(baseline("create gone.md") == .incomplete)
    #expect(world.folder.read(Self.file) == nil)
  }

  @Test("a baseline that cannot be written leaves no key")
  func cannotBeWritten() throws {
    #expect(baseline("create --baseline nowhere/b.json") == .incomplete)
    #expect(world.messageText.contains("nowhere/b.json"))
    #expect(world.folder.read(".draftlint-key") == nil)
  }

  @Test("a check says what of it is no longer needed, and passes")
  func tellsWhatIsStale() throws {
    baseline("create")
    try world.folder.write("posts/a.md", "Nichts.\n")
    #expect(world.run("check", "posts", "--rules", "rules", "--baseline", Self.file) == .clean)
    #expect(world.outputText.contains("2 Befunde des Altbestands sind erledigt"))
    #expect(world.run("check", "posts/b.md", "--rules", "rules", "--baseline", Self.file) == .clean)
    #expect(!world.outputText.contains("erledigt"), "the other draft was not looked at")
  }

  @Test("findings with an exception are not part of it")
  func leavesOutExceptions() throws {
    try world.folder.write(
      ".lint-policy.yml",
      """
      version: 1
      exceptions:
        - {rule: personal-data/case-number, path: posts/b.md, reason-code: consent, reason: r, approved-by: a, expires: 2027-01-01}

      """)
    baseline("create")
    #expect(world.messageText.contains("2 Befunde in 1 Datei"))
  }
}
