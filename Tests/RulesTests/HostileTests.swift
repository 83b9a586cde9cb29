import Rules
import SourceText
import Testing

/// Policies that mean harm: refused or read, in bounded time and with bounded words.
@Suite struct HostileTests {
  static func diagnostics(_ text: String) -> [Diagnostic] {
    PolicyTests.load([".lint-policy.yml": text]).diagnostics
  }

  static func detector(_ regex: String) -> String {
    "version: 1\ndetectors:\n  - {detector: x, entity: IBAN, kind: pattern, patterns: [{name: a, score: low, regex: '\(regex)'}]}\n"
  }

  /// Too deep, and too large: 10 MB end at the same limit as this, sooner than a test build can count their lines.
  @Test(arguments: [1 << 20, 4 << 20 + 1]) func brackets(count: Int) {
    #expect(Self.diagnostics(String(repeating: "[", count: count)).count == 1)
  }

  @Test func manyNestedMappings() {
    let text = (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(!Self.diagnostics(text).isEmpty)
    #expect(!Self.diagnostics(String(repeating: "{a: ", count: 1000)).isEmpty)
  }

  /// Below the parser's limit of nodes: the first hundred faults are told, and that there are more.
  @Test func ninetyThousandUnknownRules() {
    let text = "version: 1\nrules:\n" + (0..<90_000).map { "  a/b\($0): off\n" }.joined()
    #expect(Self.diagnostics(text).count == 101)
  }

  @Test func ninetyThousandUnknownKeys() {
    let text = "version: 1\n" + (0..<90_000).map { "k\($0): 1\n" }.joined()
    #expect(Self.diagnostics(text).count == 101)
  }

  /// Above that limit the reading ends with the one fault that says so.
  @Test func moreKeysThanTheParserTakes() {
    let text = "version: 1\n" + (0..<100_000).map { "k\($0): 1\n" }.joined()
    #expect(Self.diagnostics(text).count == 1)
  }

  @Test func manyItemsInAList() throws {
    let hosts = (0..<50_000).map { "a\($0).example" }.joined(separator: ", ")
    let policy = try PolicyTests.policy("version: 1\nauthority: {own-domains: [\(hosts)]}\n")
    #expect(policy.authority.ownDomains.count == 50_000)
  }

  /// A line of a megabyte is not repeated with each of its faults.
  @Test func longLinesAreNotQuoted() {
    let items = (0..<30_000).map { "x/y\($0)x: off" }.joined(separator: ", ")
    let diagnostics = Self.diagnostics("version: 1\nrules: {\(items)}\n")
    #expect(diagnostics.count == 101)
    #expect(diagnostics.allSatisfy { $0.sourceLine == nil && $0.message.utf8.count < 500 })
  }

  @Test func extendsWithoutEnd() throws {
    let loader = PolicyLoader(library: Fixtures.library)
    let (_, diagnostics) = loader.load(path: "0.yml") { (path: String) throws(PolicyReadError) in
      let number = Int(path.dropLast(4)) ?? 0
      return SourceFile(path: path, text: "version: 1\nextends: [\(number + 1).yml]\n")
    }
    #expect(diagnostics.map(\.message) == ["Es werden mehr als 16 Richtlinien übereinandergelegt."])
  }

  /// Dangerous, but right: the match limit stops it when it runs.
  @Test func nestedRepeatsAreAccepted() {
    #expect(Rendering.text(Self.diagnostics(Self.detector("(a+)+$"))) == "")
  }

  @Test(arguments: ["(?R)", "a{99999}", "((a{1000}){1000}){1000}", "(?<n>a)(?<n>b)", "[", "(?C1)*", "(*COMMIT)*"])
  func badPatternsAreRefused(regex: String) {
    let errors = Self.diagnostics(Self.detector(regex)).filter { $0.severity == .error }
    #expect(!errors.isEmpty)
  }

  @Test func deeplyNestedGroups() {
    let regex = String(repeating: "(", count: 20_000) + "a" + String(repeating: ")", count: 20_000)
    #expect(!Self.diagnostics(Self.detector(regex)).isEmpty)
  }
}
