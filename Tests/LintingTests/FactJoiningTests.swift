import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// One fact, one finding: parts of a combination are its related places and no findings of their own.
@Suite struct FactJoiningTests {
  @Test func nameAndAddressAreOneFinding() throws {
    let found = try LinkingTests.check("Frau Hanna Kranzbühl wohnt in der Gartenstraße 12, 12345 Neudorf.")
    #expect(found.map(\.ruleID.description) == ["combination/name-and-address"])
    #expect(found.first?.related.count == 2)
  }

  @Test func diagnosisTakesTheNameIn() throws {
    let found = try LinkingTests.check("Frau Kranzbühl leidet an Multipler Sklerose.")
    #expect(found.map(\.ruleID.description) == ["special-category/health"])
  }

  /// What stands elsewhere keeps its finding.
  @Test func otherFactsStay() throws {
    let text = "Frau Kranzbühl leidet an Asthma.\n\nDie Karten gewann Frau Odenbrecht."
    let rules = try LinkingTests.check(text).map(\.ruleID.description)
    #expect(rules.contains("special-category/health"))
    #expect(rules.contains("personal-data/person"))
  }

  @Test func withoutJoiningEachFactStands() throws {
    let text = "Frau Kranzbühl leidet an Multipler Sklerose."
    let rules = try LinkingTests.check(text, joinsFacts: false).map(\.ruleID.description)
    #expect(rules.contains("personal-data/person"))
    #expect(rules.count { $0 == "special-category/health" } == 2)
  }

  /// The thresholds of places go by the size of the authority.
  @Test func populationDecides() throws {
    let text = "Ein 43-jähriger Mann aus Altwiesen wurde ausgeraubt."
    func isFound(_ population: Int) throws -> Bool {
      try LinkingTests.check(text, population: population).contains { $0.ruleID.pack == "combination" }
    }
    #expect(try isFound(18_500))
    #expect(try !isFound(500_000))
  }
}
