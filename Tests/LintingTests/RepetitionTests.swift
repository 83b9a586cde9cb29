import Findings
import Linting
import Rules
import SourceText
import Testing

/// `repeats: once`: one finding for a draft, which names the other places; nothing that hides one place hides another.
@Suite struct RepetitionTests {
  static let once = "repeats: once\nwhen: {wording: {any: ['Formular [a-z]']}}"
  static let text = "Formular a.\n\nNichts.\n\nFormular b.\n\nUnd Formular c.\n"

  @Test func eachPlaceIsAFindingUnlessTheRuleSaysOnce() throws {
    let each = try OneRule.check(Self.text, by: "when: {wording: {any: ['Formular [a-z]']}}")
    #expect(each.joined.findings.map(\.region.start.line) == [1, 5, 7])
    #expect(each.joined.findings.allSatisfy { $0.related.isEmpty })
  }

  @Test func theFirstPlaceStandsForAll() throws {
    let result = try OneRule.check(Self.text, by: Self.once)
    #expect(result.findings.count == 3)
    let finding = try #require(result.joined.findings.first)
    #expect(result.joined.findings.count == 1)
    #expect(finding.region.start.line == 1)
    #expect(finding.related.map(\.region.start.line) == [5, 7])
    #expect(finding.related.allSatisfy { $0.entity == nil })
    #expect(finding.fingerprint == result.findings.first?.fingerprint)
  }

  @Test func anExceptionAtTheFirstPlaceLeavesTheOthers() throws {
    let comment = "<!-- draftlint:allow platform/test -- Vorgang 17 -->\n"
    let result = try OneRule.check(comment + Self.text, by: Self.once).joined
    #expect(result.suppressed.map(\.finding.region.start.line) == [2])
    #expect(result.findings.map(\.region.start.line) == [6])
    #expect(result.findings.first?.related.map(\.region.start.line) == [8])
  }

  @Test func aBaselineKnowsEachPlace() throws {
    let old = try OneRule.check(Self.text, by: Self.once)
    let baseline = Baseline(of: old.findings)
    #expect(baseline.apply(to: old).joined.findings.isEmpty)
    let longer = try OneRule.check("Neu: Formular d.\n\n" + Self.text, by: Self.once)
    #expect(baseline.apply(to: longer).joined.findings.map(\.region.start.line) == [1])
    #expect(baseline.apply(to: longer).joined.findings.first?.related.isEmpty == true)
    let shorter = try OneRule.check(String(Self.text.dropFirst(13)), by: Self.once)
    #expect(baseline.apply(to: shorter).joined.findings.isEmpty)
  }

  @Test(arguments: [
    ("when: {wording: {any: ['x']}}\nfix: {replace: y}", "fix"),
    ("when: {entity: PERSON}", "entity"), ("when: {combination: {all-of: [PERSON, AGE]}}", "combination"),
    ("when: {exception: unused}", "exception"),
  ])
  func whatIsToldPlaceByPlaceDoesNotGoWithIt(lines: String, key: String) {
    let faults = OneRule.loading("repeats: once\n" + lines).faults
    #expect(faults == ["The key 'repeats' does not go with '\(key)'."])
  }
}
