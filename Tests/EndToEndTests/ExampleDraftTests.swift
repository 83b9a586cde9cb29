import Foundation
import Testing

/// The drafts that a newcomer checks first.
@Suite struct ExampleDraftTests {
  @Test func theExamplesShowFindingsOfEveryKind() throws {
    let output = try Tool.run(["check", "examples/drafts", "--format", "json"])
    #expect(output.status == 1, "\(output.stderr)")
    let report = try JSONContractTests.object(output.stdout)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let rules = Set(findings.compactMap { $0["ruleId"] as? String })
    for rule in [
      "combination/account-and-name", "combination/name-and-address", "consent/implied-consent", "outdated-law/tmg",
      "combination/name-and-contact", "personal-data/license-plate", "personal-data/person",
      "personal-data/phone-number", "solicitation/personal-data-in-comments",
    ] {
      #expect(rules.contains(rule), "no example shows \(rule)")
    }
    let summary = try #require(report["summary"] as? [String: Any])
    #expect((summary["filesChecked"] as? Int ?? 0) >= 12)
    #expect(summary["complete"] as? Bool == true)
  }

  /// A long post of an authority about its own social-media work names nobody and must stay silent.
  @Test func theLongCleanPostIsSilent() throws {
    let folder = Tool.root.appendingPathComponent("examples/drafts")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("social-media") }
    let name = try #require(names.first)
    let output = try Tool.run(["check", "examples/drafts/\(name)", "--format", "json"])
    #expect(output.status == 0)
    let findings = try JSONContractTests.object(output.stdout)["findings"] as? [Any]
    #expect(findings?.isEmpty == true)
  }

  @Test func oneWorkerAndManyFindTheSame() throws {
    let one = try Tool.run(["check", "examples", "--format", "json", "--jobs", "1"])
    let many = try Tool.run(["check", "examples", "--format", "json", "--jobs", "4"])
    #expect(one.stdout == many.stdout)
  }

  @Test func rulesOfAFolderAndOfTheBinaryFindTheSame() throws {
    let embedded = try Tool.run(["check", "examples", "--format", "json"])
    let folder = try Tool.run(["check", "examples", "--format", "json", "--rules", "rules"])
    #expect(embedded.stdout == folder.stdout)
  }
}
