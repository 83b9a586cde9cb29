import Rules
import SourceText
import Testing

/// Bad files and what is said of them. `Fixtures/faults` is read by hand: it is what an editor sees.
@Suite struct FaultTests {
  static let today = CalendarDate("2026-11-23")
  static let policies = Fixtures.names(in: "faults/policies").filter { !$0.hasSuffix(".expected") }
  static let folders = Fixtures.names(in: "faults/rules").filter { !$0.hasSuffix(".expected") }

  /// A policy is a file, or a folder with several of which `.lint-policy.yml` is the one that is loaded.
  static func diagnostics(ofPolicy name: String, language: Language = .german) -> [Diagnostic] {
    let loader = PolicyLoader(
      library: Fixtures.library, options: PolicyLoadingOptions(language: language, today: today))
    let isFile = name.hasSuffix(".yml")
    let folder = "faults/policies" + (isFile ? "" : "/" + name)
    return loader.load(path: isFile ? name : ".lint-policy.yml") { (path: String) throws(PolicyReadError) in
      guard let bytes = Fixtures.read(folder + "/" + path) else { throw .missing }
      return SourceFile(path: path, bytes: bytes)
    }.diagnostics
  }

  static func diagnostics(ofRules name: String, language: Language = .german) -> [Diagnostic] {
    var lists = Fixtures.lists
    if name == "unsorted-list" { lists["lists/months"] = WordList(loaded: Array("# Monate\nMai\nApril\n".utf8)) }
    let options = RuleLoadingOptions(language: language, includesExamples: true, checksEverything: true, today: today)
    return RuleLoader.load(Fixtures.files(below: "faults/rules/" + name), lists: lists, options: options).diagnostics
  }

  @Test(arguments: policies) func policy(name: String) {
    let diagnostics = Self.diagnostics(ofPolicy: name)
    #expect(!diagnostics.isEmpty, "\(name) has no fault")
    Golden.expect(Rendering.text(diagnostics), in: "faults/policies/\(name).expected")
  }

  @Test(arguments: folders) func rules(name: String) {
    let diagnostics = Self.diagnostics(ofRules: name)
    #expect(!diagnostics.isEmpty, "\(name) has no fault")
    Golden.expect(Rendering.text(diagnostics), in: "faults/rules/\(name).expected")
  }

  @Test func thereAreEnoughOfThem() {
    #expect(Self.policies.count + Self.folders.count >= 60)
  }

  /// English says the same at the same places.
  @Test(arguments: policies) func policyInEnglish(name: String) {
    let german = Self.diagnostics(ofPolicy: name)
    let english = Self.diagnostics(ofPolicy: name, language: .english)
    #expect(german.map(\.region) == english.map(\.region))
    #expect(german.map(\.severity) == english.map(\.severity))
    #expect(german.map { $0.help == nil } == english.map { $0.help == nil })
    #expect(!zip(german, english).contains { $0.message == $1.message })
  }

  @Test(arguments: folders) func rulesInEnglish(name: String) {
    let german = Self.diagnostics(ofRules: name)
    let english = Self.diagnostics(ofRules: name, language: .english)
    #expect(german.map(\.region) == english.map(\.region))
    #expect(!zip(german, english).contains { $0.message == $1.message })
  }
}
