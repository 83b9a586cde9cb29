import Foundation
import Reporting
import Rules
import SourceText
import TestSupport
import Testing

/// `docs/rules` says what the rules say.
@Suite struct RuleDocumentationTests {
  static let folder = PackageFolder.url.appendingPathComponent("docs/rules")

  @Test func everyPageIsUpToDate() throws {
    let rules = try BuiltInLibrary.withExamples().rules
    for rule in rules {
      let page = try? String(contentsOf: Self.folder.appendingPathComponent(RulePage.path(of: rule)), encoding: .utf8)
      #expect(page == RulePage.text(of: rule), "\(rule.id): run `make docs` and commit the result")
    }
    let index = try? String(contentsOf: Self.folder.appendingPathComponent(RuleIndex.path), encoding: .utf8)
    #expect(index == RuleIndex.text(of: rules), "run `make docs` and commit the result")
  }

  @Test func noPageIsLeftOver() throws {
    let rules = try BuiltInLibrary.withExamples().rules
    let wanted = Set(rules.map(RulePage.path) + [RuleIndex.path])
    let found = Set(try PackageFolder.files(below: "docs/rules").map(\.path))
    #expect(found.subtracting(wanted).isEmpty, "these pages belong to no rule")
  }
}
