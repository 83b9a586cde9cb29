import Rules
import SourceText
import TestSupport
import Testing

@testable import Findings

@Suite struct ExceptionMatcherTests {
  let draft = MarkedDraft(path: "posts/a.md", "⟦PERSON:Jana Berghoff⟧ und ⟦PERSON:Odenbrecht⟧\n⟦PERSON:Altmann⟧")
  let today = CalendarDate("2026-11-24")

  static func exception(
    _ rule: RuleID = CannedRule.person.id, path: String? = nil, fingerprint: String? = nil, value: String? = nil,
    expires: String = "2027-01-31"
  ) -> ExceptionDeclaration {
    ExceptionDeclaration(
      rule: rule, path: path, fingerprint: fingerprint, valueCode: value, reasonCode: "consent", reason: "Vorgang 17",
      legalBasis: "Art. 6", requestedBy: "redaktion", approvedBy: "presse", secondApproval: "dsb", expires: expires,
      declaredAt: ByteRange(0, 6))
  }

  var result: FileResult {
    draft.result([
      draft.finding(CannedRule.person, at: 0), draft.finding(CannedRule.person, at: 1, ordinal: 1),
      draft.finding(CannedRule.person, at: 2),
    ])
  }

  /// How many findings of the draft are covered.
  func covered(_ exceptions: [ExceptionDeclaration], notExemptible: Set<RuleID> = []) throws -> Int {
    let matcher = try ExceptionMatcher(exceptions, today: today, notExemptible: notExemptible)
    let applied = matcher.apply(to: result, path: "posts/a.md".utf8)
    #expect(applied.findings.count + applied.suppressed.count == 3)
    return applied.suppressed.count
  }

  @Test(arguments: [
    ("posts/**", 3), ("posts/a.md", 3), ("*.md", 3), ("posts/b.md", 0), ("archiv/**", 0), ("posts/", 3),
  ])
  func aPathIsAGlob(path: String, expected: Int) throws {
    #expect(try covered([Self.exception(path: path)]) == expected)
  }

  @Test func aFingerprintCoversOneFinding() throws {
    for finding in result.findings {
      #expect(try covered([Self.exception(fingerprint: finding.fingerprint.description)]) == 1)
    }
    #expect(try covered([Self.exception(fingerprint: "v1:0")]) == 0)
  }

  @Test func aValueCoversThatValueOnly() throws {
    let first = try #require(result.findings[0].valueDigest?.code)
    #expect(try covered([Self.exception(path: "posts/**", value: first)]) == 1)
    #expect(try covered([Self.exception(path: "posts/**", value: String(repeating: "0", count: 64))]) == 0)
    #expect(try covered([Self.exception(path: "posts/**", value: "not a code")]) == 0)
    // Where there is no key there is no digest, and nothing is covered.
    let bare = RunTests.finding(rule: CannedRule.person.id)
    let matcher = try ExceptionMatcher([Self.exception(path: "**", value: first)], today: today)
    #expect(matcher.suppression(of: bare, path: "a.md".utf8) == nil)
  }

  @Test func allThatIsNamedMustFit() throws {
    let fingerprint = result.findings[0].fingerprint.description
    #expect(try covered([Self.exception(path: "archiv/**", fingerprint: fingerprint)]) == 0)
    #expect(try covered([Self.exception(path: "posts/**", fingerprint: fingerprint)]) == 1)
    #expect(try covered([Self.exception()]) == 0, "neither path nor fingerprint")
    #expect(try covered([Self.exception(CannedRule.iban.id, path: "**")]) == 0, "another rule")
  }

  @Test(arguments: [("2026-11-23", 0), ("2026-11-24", 3), ("2026-11-25", 3)])
  func itHoldsToTheEndOfItsLastDay(expires: String, expected: Int) throws {
    #expect(try covered([Self.exception(path: "posts/**", expires: expires)]) == expected)
  }

  @Test func someRulesHaveNoExceptions() throws {
    #expect(try covered([Self.exception(path: "posts/**")], notExemptible: [CannedRule.person.id]) == 0)
  }

  @Test func theRecordGoesWithTheFinding() throws {
    let matcher = try ExceptionMatcher(
      [Self.exception(path: "archiv/**"), Self.exception(path: "posts/**")], today: today)
    let suppression = try #require(matcher.apply(to: result, path: "posts/a.md".utf8).suppressed.first?.suppression)
    #expect(suppression.origin == .policy(1))
    #expect(suppression.reason == "Vorgang 17" && suppression.secondApproval == "dsb")
    #expect(suppression.expires == "2027-01-31")
  }

  @Test func whatIsNotInOrderIsSaid() throws {
    let exceptions = [
      Self.exception(path: "posts/**"), Self.exception(path: "posts/**", expires: "2026-12-24"),
      Self.exception(path: "posts/**", expires: "2026-11-01"), Self.exception(CannedRule.iban.id, path: "posts/**"),
      Self.exception(CannedRule.iban.id, path: "archiv/**"), Self.exception(CannedRule.iban.id, fingerprint: "v1:0"),
    ]
    let matcher = try ExceptionMatcher(exceptions, today: today)
    let applied = matcher.apply(to: result, path: "posts/a.md".utf8)
    let paths = [Array("posts/a.md".utf8)]
    let some = matcher.records(after: [applied], paths: paths, isComplete: false)
    #expect(some.map(\.state) == [.active, .unused, .expired, .unused, .active, .active])
    #expect(some.map(\.findings) == [3, 0, 0, 0, 0, 0])
    let all = matcher.records(after: [applied], paths: paths, isComplete: true)
    #expect(all.map(\.state) == [.active, .unused, .expired, .unused, .active, .unused])
    let alone = try ExceptionMatcher([exceptions[1]], today: today)
    let used = alone.apply(to: result, path: "posts/a.md".utf8)
    #expect(alone.records(after: [used], paths: paths, isComplete: true).map(\.state) == [.expiring])
  }

  @Test func anExceptionThatIsNotInOrderIsAFinding() throws {
    let policy = SourceFile(path: ".lint-policy.yml", text: "exceptions:\n  - rule: personal-data/person\n")
    var declaration = Self.exception(path: "posts/**")
    declaration.declaredAt = ByteRange(16, 42)
    let lines = LineIndex(policy)
    func finding(_ state: ExceptionState) -> Finding? {
      ExceptionRecord(declaration: declaration, state: state, findings: 0).finding(in: policy, lines: lines)
    }
    #expect(finding(.active) == nil)
    let expired = try #require(finding(.expired))
    #expect(expired.ruleID.description == "exception/expired" && expired.category == .exception)
    #expect(expired.region.start.line == 2 && expired.region.start.column == 5)
    #expect(finding(.expiring)?.severity == .note && finding(.unused)?.severity == .warning)
  }

  @Test(arguments: [
    ("2026-11-24", "2026-12-24", 30), ("2026-02-28", "2026-03-01", 1), ("2028-02-28", "2028-03-01", 2),
    ("1999-12-31", "2000-01-01", 1), ("2000-01-01", "2001-01-01", 366), ("2100-01-01", "2101-01-01", 365),
  ])
  func daysBetween(first: String, last: String, expected: Int) throws {
    let (first, last) = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
    #expect(last.dayNumber - first.dayNumber == expected)
  }
}
