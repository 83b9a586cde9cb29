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

  @Test func aClassOfValuesNarrowsAnException() throws {
    var exception = Self.exception(path: "**")
    exception.valueClass = .serviceNumber
    #expect(try covered([exception]) == 0, "these values have no class")
    let matcher = try ExceptionMatcher([exception], today: today)
    for (valueClass, isCovered) in [(ValueClass.serviceNumber, true), (.mobile, false)] {
      let finding = RunTests.finding(rule: CannedRule.person.id, valueClass: valueClass)
      #expect((matcher.suppression(of: finding, path: "a.md".utf8) != nil) == isCovered)
    }
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
    let rules: Set = [CannedRule.person.id, CannedRule.iban.id]
    let some = matcher.records(after: [applied], paths: paths, rules: rules, isComplete: false)
    #expect(some.map(\.state) == [.active, .expiring, .expired, .active, .active, .active])
    #expect(some.map(\.findings) == [3, 0, 0, 0, 0, 0])
    let all = matcher.records(after: [applied], paths: paths, rules: rules, isComplete: true)
    #expect(all.map(\.state) == [.active, .unused, .expired, .unused, .unused, .unused])
    let persons = matcher.records(after: [applied], paths: paths, rules: [CannedRule.person.id], isComplete: true)
    #expect(persons.map(\.state) == [.active, .unused, .expired, .active, .active, .active])
    let alone = try ExceptionMatcher([exceptions[1]], today: today)
    let used = alone.apply(to: result, path: "posts/a.md".utf8)
    #expect(alone.records(after: [used], paths: paths, rules: rules, isComplete: true).map(\.state) == [.expiring])
  }

  /// A draft that was not checked may need an exception for many; one for a single path is judged by that draft alone.
  @Test func onlyWhatWasAskedIsUnused() throws {
    let exceptions = ["posts/a.md", "posts/b.md", "posts/**"].map { Self.exception(CannedRule.iban.id, path: $0) }
    let matcher = try ExceptionMatcher(exceptions, today: today)
    let records = matcher.records(
      after: [result], paths: [Array("posts/a.md".utf8)], rules: [CannedRule.iban.id], isComplete: false)
    #expect(records.map(\.state) == [.unused, .active, .active])
  }

  @Test func anExceptionThatIsNotInOrderIsAFinding() throws {
    let policy = SourceFile(path: ".lint-policy.yml", text: "exceptions:\n  - rule: personal-data/person\n")
    var declaration = Self.exception(path: "posts/**")
    declaration.declaredAt = ByteRange(16, 42)
    func finding(_ declaration: ExceptionDeclaration) -> Finding? {
      ExceptionRecord(declaration: declaration, state: .expired, findings: 0)
        .finding(of: CannedRule.person, severity: .note, identity: "a/.lint-policy.yml")
    }
    #expect(finding(declaration) == nil, "it comes from no file")
    declaration.source = policy
    let expired = try #require(finding(declaration))
    #expect(expired.ruleID == CannedRule.person.id && expired.severity == .note)
    #expect(expired.region.start.line == 2 && expired.region.start.column == 5)
    #expect(expired.fingerprint.path == "a/.lint-policy.yml" && expired.path == ".lint-policy.yml")
  }

  @Test func anExceptionFromARuleThatHasNoneIsNotPermitted() throws {
    let matcher = try ExceptionMatcher(
      [Self.exception(path: "posts/**")], today: today, notExemptible: [CannedRule.person.id])
    let records = matcher.records(after: [result], paths: [], rules: [CannedRule.person.id], isComplete: true)
    #expect(records.map(\.state) == [.notPermitted])
    #expect(ExceptionState.allCases.compactMap(\.flaw).count == ExceptionState.allCases.count - 1)
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
