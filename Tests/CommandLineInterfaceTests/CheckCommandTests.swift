import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("check")
struct CheckCommandTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.write("posts/bad.md", "Die Akte AZ 4711 liegt vor.\n")
    try world.folder.write("posts/clean.md", "Das Bürgeramt hat geöffnet.\n")
    try world.folder.write("posts/place.md", "Wir treffen uns in ORT Kranzheim.\n")
  }

  @discardableResult
  func check(_ line: String, more: [String] = []) -> Status {
    world.run(["check", "--rules", "rules"] + line.split(separator: " ").map(String.init) + more)
  }

  /// The kinds of all notifications in a report in JSON.
  var notificationKinds: [String] {
    world.outputText.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      guard line.hasPrefix("\"kind\": \"") else { return nil }
      let kind = String(line.dropFirst(9).prefix { $0 != "\"" })
      return Notification.Kind(rawValue: kind) == nil ? nil : kind
    }
  }

  @Test(
    "exit status",
    arguments: [
      ("posts/clean.md", Status.clean), ("posts/bad.md", .findings), ("posts", .findings),
      ("posts/place.md", .clean), ("posts/place.md --fail-on warning", .findings),
      ("posts/bad.md --fail-on never", .clean), ("posts/bad.md --set gate.fail-on=never", .clean),
      ("posts --only location", .clean), ("posts --only personal-data/case-number", .findings),
      ("posts --ignore case-number", .clean), ("posts --only bank --only case-number", .findings),
      ("posts/bad.md --set rules.personal-data/case-number=off", .clean),
      ("posts/bad.md --min-confidence high", .findings), ("posts/gone.md", .incomplete),
      ("posts/bad.md posts/gone.md --fail-on never", .incomplete), ("posts/bad.md --only nothing", .incomplete),
      ("posts/bad.md --policy gone.yml", .incomplete), ("posts --rules gone", .incomplete),
    ])
  func status(_ line: String, _ expected: Status) {
    #expect(check(line) == expected, "\(world.outputText)\(world.messageText)")
  }

  @Test(
    "what cannot be checked is told on standard error and in the report, and the rest is checked",
    arguments: [
      ("posts/gone.md", "missing", "„posts/gone.md“ gibt es nicht"),
      ("empty", "no-draft", "Im Ordner „empty“ ist kein Entwurf zu prüfen"),
      ("pipe.md", "unreadable", "„pipe.md“ ist eine Pipe, keine Datei"),
      ("latin.md", "undecodable", "latin.md:1:5"),
      ("posts --policy broken.yml", "policy", "broken.yml:2:1: Fehler: "),
      ("posts --policy empty", "policy", "empty"),
      ("posts --files-from gone.list", "missing", "„gone.list“ gibt es nicht"),
      ("posts --set gate.fail-on=often", "policy", "often"),
    ])
  func badInput(_ line: String, _ kind: String, _ sentence: String) throws {
    try world.folder.makeFolder("empty")
    try world.folder.makePipe("pipe.md")
    try world.folder.write(Array("latin.md".utf8), Array("Stra".utf8) + [0xDF, 0x65, 0x0A])
    try world.folder.write("broken.yml", "version: 1\nrulez: {}\n")
    #expect(check("posts/bad.md \(line) --format json") == .incomplete)
    #expect(notificationKinds == [kind], "\(world.outputText)")
    #expect(world.messageText.contains(sentence), "\(world.messageText)")
    #expect(world.outputText.contains("personal-data/case-number"), "the other file is checked all the same")
  }

  @Test("a broken rule file is told with its line, and the other rules hold")
  func brokenRule() throws {
    try world.folder.write(
      "rules/detectors/odd.yml", TestRules.detector("odd", "ODD", "a(b", "x"))
    #expect(check("posts/bad.md --format json") == .incomplete)
    #expect(Set(notificationKinds) == ["rules"])
    #expect(world.messageText.contains("rules/detectors/odd.yml:6:"))
    #expect(world.outputText.contains("personal-data/case-number"))
  }

  @Test("the nearest policy of each draft holds")
  func nearestPolicy() throws {
    try world.folder.write(".lint-policy.yml", "version: 1\nrules: {personal-data/case-number: off}\n")
    try world.folder.write("posts/strict/.lint-policy.yml", "version: 1\ngate: {fail-on: warning}\n")
    try world.folder.write("posts/strict/a.md", "ORT Wiesendorf\n")
    #expect(check("posts/bad.md --format json") == .clean)
    #expect(world.outputText.contains("\"path\": \".lint-policy.yml\""))
    #expect(check("posts/strict --format json") == .findings)
    #expect(check("posts --format json") == .findings, "the gate of the strictest holds for all")
    #expect(world.outputText.contains("\"path\": \".lint-policy.yml, posts/strict/.lint-policy.yml\""))
  }

  @Test("what the policy leaves out is skipped, and checked all the same when it is named")
  func filePatterns() throws {
    try world.folder.write(".lint-policy.yml", "version: 1\nfiles: {exclude: ['posts/bad*']}\n")
    #expect(check("posts --format json") == .clean)
    #expect(world.outputText.contains("\"filesSkipped\": 1"))
    #expect(check("posts/bad.md") == .findings)
    try world.folder.write(".lint-policy.yml", "version: 1\nfiles: {exclude: ['posts']}\n")
    #expect(check("posts --format json") == .incomplete)
    #expect(world.messageText.contains("Die Richtlinie lässt 3 aus."))
  }

  @Test("globs count from the folder of the policy, wherever the tool is called")
  func globsFromPolicy() throws {
    try world.folder.write(
      ".lint-policy.yml",
      """
      version: 1
      files: {exclude: ['posts/alt/**']}
      overrides: [{files: ['posts/bad.md'], rules: {personal-data/case-number: off}}]

      """)
    try world.folder.write("posts/alt/a.md", "AZ 4711\n")
    #expect(check("posts") == .clean)
    world.subfolder = "posts"
    #expect(world.run("check", "--rules", "../rules", "--format", "json") == .clean)
    #expect(world.outputText.contains("\"path\": \"../.lint-policy.yml\""))
    #expect(world.outputText.contains("\"filesChecked\": 3") && world.outputText.contains("\"filesSkipped\": 1"))
    #expect(world.run("check", "--rules", "../rules", "alt/a.md") == .findings)
    world.subfolder = "posts/alt"
    #expect(world.run("check", "--rules", "../../rules", "../bad.md") == .clean)
  }

  @Test("standard input has the name that was given, and its policy")
  func standardInput() throws {
    try world.folder.write("posts/.lint-policy.yml", "version: 1\nrules: {personal-data/case-number: warning}\n")
    world.input = Array("AZ 4711\n".utf8)
    #expect(check("- --format json") == .findings)
    #expect(world.outputText.contains("\"path\": \"-\""))
    #expect(check("- --stdin-path posts/new.md --format json") == .clean)
    #expect(world.outputText.contains("\"path\": \"posts/new.md\"") && world.outputText.contains("\"warning\""))
    #expect(check("posts/place.md - posts/bad.md --format concise") == .findings)
    let order = world.outputText.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(order.prefix(3) == ["posts/place.md", "-", "posts/bad.md"])
  }

  @Test("a list of files: drafts only, and none is nothing to check")
  func filesFrom() throws {
    world.input = Array("posts/bad.md\0bild.png\0posts/clean.md\0".utf8)
    try world.folder.write("bild.png")
    #expect(check("--files-from - --format json") == .findings)
    #expect(world.outputText.contains("\"filesChecked\": 2"))
    world.input = Array("bild.png\0".utf8)
    #expect(check("--files-from - --format json") == .clean)
    #expect(world.messageText.contains("Nichts zu prüfen."))
    world.input = Array("posts/gone.md\0".utf8)
    #expect(check("--files-from -") == .incomplete)
    world.input = []
    #expect(check("--files-from -") == .clean)
  }

  @Test("one worker and many give the same report, byte by byte")
  func workers() throws {
    for index in 0..<40 { try world.folder.write("posts/more/\(index).md", "AZ \(1000 + index) und ORT Wiesendorf\n") }
    check("posts --format json --jobs 1")
    let one = world.outputText
    for jobs in [2, 5] {
      check("posts --format json --jobs \(jobs)")
      #expect(world.outputText == one)
    }
    #expect(one.contains("\"filesChecked\": 43"))
  }

  @Test("reports into files, beside the one on standard output")
  func outputs() throws {
    #expect(check("posts --format concise --output json=a.json --output sarif=out.sarif") == .findings)
    #expect(world.folder.read("a.json").map { String(decoding: $0, as: UTF8.self) }?.contains("\"findings\"") == true)
    #expect(world.folder.read("out.sarif").map { String(decoding: $0, as: UTF8.self) }?.contains("2.1.0") == true)
    #expect(world.outputText.hasPrefix("posts/bad.md:1:10: "))
    #expect(check("posts/clean.md --output json=gone/a.json --format json") == .incomplete)
    #expect(notificationKinds == ["missing"] && world.messageText.contains("gone/a.json"))
  }

  @Test("a wrong command line is told in the reports that were asked for")
  func failureReports() throws {
    #expect(world.run("check", "--fromat", "--format", "json", "--output", "sarif=out.sarif") == .incomplete)
    #expect(notificationKinds == ["usage"])
    #expect(world.folder.read("out.sarif") != nil)
    #expect(world.run("check", "--fromat") == .incomplete)
    #expect(world.output.isEmpty)
    #expect(check("posts --only bnak --format json") == .incomplete)
    #expect(notificationKinds == ["usage"] && world.outputText.contains("Meinten Sie „bank“?"))
  }

  @Test("a word that is nearly a command is one; a file of that name is a file")
  func mistypedCommand() throws {
    #expect(world.run("chekc", "posts") == .incomplete)
    #expect(
      world.messageText.contains("Den Befehl „chekc“ gibt es nicht. Meinten Sie „check“?") && world.output.isEmpty)
    try world.folder.write("chekc", "nichts\n")
    #expect(world.run("chekc", "--rules", "rules") == .clean)
  }

  @Test("values are masked, and revealed on a terminal only")
  func reveals() {
    world.outputIsTerminal = true
    check("posts/bad.md --color never")
    #expect(world.outputText.contains("•• ••••") && !world.outputText.contains("4711"))
    check("posts/bad.md --reveal --color never")
    #expect(world.outputText.hasSuffix("posts/bad.md:1:10: AZ 4711\n"))
  }

  @Test("the language is that of the command line, else of the policy")
  func language() throws {
    check("posts/bad.md")
    #expect(world.outputText.contains("Meldung case-number."))
    check("posts/bad.md --language en")
    #expect(world.outputText.contains("Message case-number."))
    try world.folder.write(".lint-policy.yml", "version: 1\nlanguage: en\n")
    check("posts/bad.md")
    #expect(world.outputText.contains("Message case-number."))
  }

  @Test("when nobody reads the report any more, the run ends quietly with status 2")
  func closedPipe() {
    world.outputIsClosed = true
    #expect(check("posts") == .incomplete)
    #expect(world.messageText.isEmpty)
  }

  @Test("names of any bytes are read and shown as escapes")
  func oddNames() throws {
    let name: [UInt8] = Array("posts/b".utf8) + [0xFC] + Array(".md".utf8)
    try world.folder.write(name, Array("AZ 4711\n".utf8))
    #expect(check("--format json", more: [ArgumentText.encode(name)]) == .findings)
    #expect(world.outputText.contains("\"path\": \"posts/b\\\\xFC.md\""))
  }
}
