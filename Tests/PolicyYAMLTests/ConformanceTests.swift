import PolicyYAML
import Testing

/// The YAML test suite: every valid case is read to the same events or refused by name as outside the subset, every
/// invalid case is refused.
@Suite struct ConformanceTests {
  @Test func everyCaseOfTheSuiteHolds() throws {
    guard let cases = try SuiteCase.all() else {
      print("YAML test suite: DRAFTLINT_SHARED is not set, nothing to check")
      return
    }
    let outcomes = cases.map { ($0, $0.outcome()) }
    let count = { (wanted: SuiteCase.Outcome) in outcomes.count { $0.1 == wanted } }
    print(
      "YAML test suite: \(count(.equal)) read equal, \(count(.outside)) refused as outside the subset,",
      "\(count(.refused)) invalid refused")
    #expect(cases.count > 400)
    for case (let suiteCase, .mismatch(let reason)) in outcomes { Issue.record("\(suiteCase.id): \(reason)") }
  }
}
