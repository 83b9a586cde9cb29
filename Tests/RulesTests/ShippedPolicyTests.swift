import Foundation
import Rules
import SourceText
import TestSupport
import Testing

/// The policies below `rules/policies`, read with the rules that ship.
@Suite struct ShippedPolicyTests {
  static let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("rules/policies")

  static func file(_ name: String) throws -> SourceFile {
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    return SourceFile(path: "policies/" + name, bytes: Array(data))
  }

  @Test(arguments: ["recommended.yml", "starter.yml"]) func hasNoFault(name: String) throws {
    let library = try BuiltInLibrary.withExamples()
    let loader = PolicyLoader(library: library, options: PolicyLoadingOptions(today: CalendarDate("2026-11-23")))
    let (policy, diagnostics) = loader.load(builtIn: String(name.dropLast(4)))
    #expect(Rendering.text(diagnostics) == "")
    #expect(policy?.gate.failOn == .error)
    #expect(policy?.gate.minimumConfidence.score == 50)
    #expect(policy?.gate.inlineExceptions == .warnings)
  }

  /// Whoever deletes the `#` before a suggestion of the starter policy must get a policy without a fault.
  @Test func suggestionsOfTheStarterPolicyHold() throws {
    let text = String(decoding: try Self.file("starter.yml").bytes, as: UTF8.self)
    let suggested = Set(["authority", "files", "rules", "overrides", "exceptions", "detectors", "land", "population"])
    var lines: [Substring] = []
    var isSuggestion = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      let body = trimmed.hasPrefix("# ") ? trimmed.dropFirst(2) : trimmed[...]
      let key = body.prefix { $0 != ":" }
      let isKey = !key.contains(" ") && body.count > key.count && key.allSatisfy { $0.isLowercase || $0 == "-" }
      isSuggestion = trimmed.hasPrefix("#") && (isKey || (isSuggestion && body.hasPrefix(" ")))
      guard isSuggestion else {
        lines.append(line)
        continue
      }
      if isKey, lines.last?.hasSuffix("[]") == true { lines.removeLast() }
      lines.append(line.prefix { $0 == " " } + body)
    }
    let uncommented = lines.joined(separator: "\n")
    #expect(suggested.allSatisfy { uncommented.contains("\n\($0):") || uncommented.contains("\n  \($0):") })
    let library = RuleLibrary(
      detectors: Fixtures.library.detectors, rules: try BuiltInLibrary.withExamples().rules, macros: [:],
      policies: ["recommended": try Self.file("recommended.yml")], lists: [:])
    let loader = PolicyLoader(library: library, options: PolicyLoadingOptions(today: CalendarDate("2026-11-23")))
    let (policy, diagnostics) = loader.load(path: "starter.yml") { (path: String) throws(PolicyReadError) in
      SourceFile(path: path, text: uncommented)
    }
    #expect(Rendering.text(diagnostics.filter { $0.severity == .error }) == "")
    #expect(policy?.authority.officeHolders.map(\.name) == ["Petra Altmann"])
    #expect(policy?.exceptions.count == 1)
    #expect(policy?.detectors.count == 1)
  }
}
