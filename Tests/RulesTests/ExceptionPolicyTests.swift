import Rules
import SourceText
import Testing

/// What a policy may except from.
@Suite struct ExceptionPolicyTests {
  static func exception(_ rule: String, more: String = "") -> String {
    """
      - {rule: \(rule), path: posts/*, reason-code: consent, reason: r, requested-by: a, approved-by: b, expires: 2027-01-01\(more)}

    """
  }

  @Test func anExceptionFromALockedRuleCanOnlyStandBesideTheLock() throws {
    let lock = "version: 1\nrules: {personal-data/iban: {severity: error, locked: true}}\n"
    let list = "exceptions:\n" + Self.exception("personal-data/iban")
    let own = PolicyTests.load([".lint-policy.yml": lock + list])
    #expect(own.diagnostics.isEmpty && own.policy?.exceptions.count == 1)
    let below = PolicyTests.load([".lint-policy.yml": "version: 1\nextends: [./base.yml]\n" + list, "base.yml": lock])
    #expect(below.policy?.exceptions.isEmpty == true)
    #expect(below.diagnostics.count == 1)
    #expect(below.diagnostics.first?.region?.start.line == 4)
    #expect(below.diagnostics.first?.message.contains("festgelegt") == true)
  }

  @Test func anExceptionKnowsItsFile() throws {
    let policy = try PolicyTests.policy("version: 1\nexceptions:\n" + Self.exception("personal-data/iban"))
    #expect(policy.exceptions.first?.source?.path == ".lint-policy.yml")
  }

  @Test(arguments: ["'!posts/a.md'", "'**'", "'*'"]) func anExceptionForAllOrAllButOneIsRefused(path: String) {
    let text = "version: 1\nexceptions:\n" + Self.exception("personal-data/iban").replacing("posts/*", with: path)
    #expect(PolicyTests.load([".lint-policy.yml": text]).diagnostics.map(\.severity) == [.error])
  }

  @Test func whoReportsEndedExceptionsAsFindingsHearsNothing() {
    let text =
      "version: 1\nexceptions:\n"
      + Self.exception("personal-data/iban", more: ", created: 2025-12-01").replacing("2027-01-01", with: "2026-01-01")
    for (tells, expected) in [(true, 1), (false, 0)] {
      let options = PolicyLoadingOptions(today: CalendarDate("2026-11-23"), tellsEndedExceptions: tells)
      let loaded = PolicyLoader(library: Fixtures.library, options: options).load(path: "p.yml") {
        (_: String) throws(PolicyReadError) in SourceFile(path: "p.yml", text: text)
      }
      #expect(loaded.diagnostics.count == expected)
    }
  }
}
