import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// What a draft may allow itself, and what is said of exceptions that are not in order.
@Suite struct DraftExceptionTests {
  static func comment(_ rule: String, _ reason: String = "Vorgang 17") -> String {
    "<!-- draftlint:allow \(rule) -- \(reason) -->\n"
  }

  static func frontMatter(_ entry: String) -> String { "---\ndraftlint: {allow: [\(entry)]}\n---\n" }

  static let file = "AZ 4711\n"
  static let place = "ORT Wiesendorf\n"

  @Test(arguments: [
    (Gate.InlineExceptions.none, ["personal-data/place@2", "exception/not-permitted@1"]),
    (.warnings, ["-personal-data/place@2"]), (.all, ["-personal-data/place@2"]),
  ])
  func aWarningIsCoveredAsFarAsThePolicyAllows(level: Gate.InlineExceptions, expected: [String]) throws {
    let policy = Policy(gate: Gate(inlineExceptions: level))
    let result = try ExceptionLibrary.check(Self.comment("personal-data/place") + Self.place, policy: policy)
    #expect(Set(ExceptionLibrary.trace(result)) == Set(expected))
  }

  @Test(arguments: [
    (Gate.InlineExceptions.none, 1), (.warnings, 1), (.all, 0),
  ])
  func anErrorOnlyWhereAllAreAllowed(level: Gate.InlineExceptions, standing: Int) throws {
    let policy = Policy(gate: Gate(inlineExceptions: level))
    for head in [
      Self.comment("personal-data/case-number"), Self.frontMatter("{rule: personal-data/case-number, reason: x}"),
    ] {
      let result = try ExceptionLibrary.check(head + Self.file, policy: policy)
      #expect(result.findings.count { $0.ruleID.description == "personal-data/case-number" } == standing)
      #expect(result.findings.count { $0.ruleID.description == "exception/not-permitted" } == standing)
    }
  }

  @Test func someRulesHaveNoExceptions() throws {
    let policy = Policy(gate: Gate(inlineExceptions: .all))
    let result = try ExceptionLibrary.check(Self.comment("credential/key") + "KEY 1234\n", policy: policy)
    #expect(ExceptionLibrary.trace(result) == ["exception/not-permitted@1", "credential/key@2"])
  }

  @Test func aLockedRuleHolds() throws {
    let rule = try #require(RuleID("personal-data/place"))
    let policy = Policy(
      rules: [rule: RuleSetting(severity: .warning, isLocked: true)], gate: Gate(inlineExceptions: .all))
    let result = try ExceptionLibrary.check(Self.comment("personal-data/place") + Self.place, policy: policy)
    #expect(ExceptionLibrary.trace(result) == ["exception/not-permitted@1", "personal-data/place@2"])
  }

  @Test(arguments: [
    ("{rule: personal-data/place, reason: x}", ["-personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, until: 2027-01-31}", ["-personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, until: 2026-12-24}", ["exception/expiring@2", "-personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, until: 2026-11-24}", ["exception/expiring@2", "-personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, until: 2026-11-23}", ["exception/expired@2", "personal-data/place@4"]),
    ("{rule: personal-data/case-number, reason: x}", ["exception/unused@2", "personal-data/place@4"]),
    ("{rule: personal-data/place}", ["exception/malformed@2", "personal-data/place@4"]),
    ("{rule: personal-data/place, reason: ''}", ["exception/malformed@2", "personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, until: bald}", ["exception/malformed@2", "personal-data/place@4"]),
    ("{rule: personal-data/place, reason: x, bis: x}", ["exception/malformed@2", "personal-data/place@4"]),
    ("{rule: personal-data/plaice, reason: x}", ["exception/malformed@2", "personal-data/place@4"]),
    ("personal-data/place", ["exception/malformed@2", "personal-data/place@4"]),
    ("{rule: personal-data, reason: x}", ["exception/blanket@2", "personal-data/place@4"]),
    ("{rule: 'personal-data/*', reason: x}", ["exception/blanket@2", "personal-data/place@4"]),
  ])
  func frontMatterSpeaksOfTheWholeDraft(entry: String, expected: [String]) throws {
    #expect(ExceptionLibrary.trace(try ExceptionLibrary.check(Self.frontMatter(entry) + Self.place)) == expected)
  }

  @Test(arguments: ["draftlint: ja", "draftlint: {allow: [], deny: []}", "draftlint: {}", "draftlint:\n  ignore: []"])
  func otherFieldsOfOursAreMalformed(line: String) throws {
    let result = try ExceptionLibrary.check("---\n\(line)\n---\nText\n")
    #expect(result.findings.map(\.ruleID.description) == ["exception/malformed"])
  }

  @Test func theMessageNamesRuleAndDay() throws {
    let head = Self.frontMatter("{rule: personal-data/place, reason: x, until: 2026-11-01}")
    let finding = try #require(try ExceptionLibrary.check(head + Self.place).findings.first)
    #expect(finding.message.german == "personal-data/place bis 2026-11-01.")
  }

  /// What is unknown may be anything; it is not repeated.
  @Test func anUnknownNameIsNotRepeated() throws {
    let finding = try #require(try ExceptionLibrary.check(Self.comment("Jana-Berghoff") + Self.place).findings.first)
    #expect(finding.ruleID.description == "exception/malformed")
    #expect(!finding.message.german.contains("Berghoff") && finding.evidence.map(\.name) == ["malformed"])
  }

  @Test func nothingIsSaidOfRulesThatDidNotRun() throws {
    let place = try #require(RuleID("personal-data/place"))
    let options = CheckOptions(ignored: [.rule(place)], today: ExceptionLibrary.today)
    let worker = try Checker(library: ExceptionLibrary.library, policy: Policy(), options: options).makeWorker()
    let file = SourceFile(path: "a.md", text: Self.comment("personal-data/place") + Self.place)
    #expect(worker.check(file).findings.isEmpty)
  }

  @Test func rulesAboutExceptionsCanBeOff() throws {
    let unused = try #require(RuleID("exception/unused"))
    let policy = Policy(rules: [unused: RuleSetting(isOff: true)])
    #expect(try ExceptionLibrary.check(Self.comment("personal-data/place") + "Text\n", policy: policy).findings.isEmpty)
  }

  @Test func thePolicyComesFirst() throws {
    let place = try #require(RuleID("personal-data/place"))
    let exception = ExceptionDeclaration(
      rule: place, path: "*.md", fingerprint: nil, reasonCode: "consent", reason: "Vorgang 18", legalBasis: nil,
      requestedBy: nil, approvedBy: "presse", expires: "2027-01-01", declaredAt: ByteRange(0, 0))
    let result = try ExceptionLibrary.check(
      Self.comment("personal-data/place") + Self.place, policy: Policy(exceptions: [exception]))
    #expect(result.suppressed.map(\.suppression.reason) == ["Vorgang 18"])
    #expect(result.findings.map(\.ruleID.description) == ["exception/unused"])
  }
}
