import Foundation
import Rules
import SourceText
import TestSupport
import Testing

/// The JSON Schemas: their own form here, and what they accept by `check-jsonschema` where that is installed.
@Suite struct SchemaTests {
  static func object(_ document: PolicySchema.Document, language: Language = .german) throws -> [String: Any] {
    let text = PolicySchema.text(document, library: Fixtures.library, language: language)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: PolicySchema.Document.allCases) func isJSON(document: PolicySchema.Document) throws {
    let schema = try Self.object(document)
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect(schema["type"] as? String == "object")
    #expect(schema["additionalProperties"] as? Bool == false)
  }

  @Test func keysOfAPolicy() throws {
    let properties = try #require(Self.object(.policy)["properties"] as? [String: Any])
    #expect(
      properties.keys.sorted() == [
        "authority", "detectors", "exceptions", "extends", "files", "gate", "language", "overrides", "root", "rules",
        "treat-reserved-as", "version",
      ])
    #expect(properties.values.allSatisfy { ($0 as? [String: Any])?["description"] is String })
    let rules = try #require((properties["rules"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(rules["personal-data/iban"] != nil)
    #expect(rules["personal-data/*"] != nil)
    #expect((rules["personal-data/iban"] as? [String: Any])?["description"] as? String == "IBAN im Beitrag")
  }

  @Test func descriptionsSpeakEnglishToo() throws {
    let properties = try #require(Self.object(.policy, language: .english)["properties"] as? [String: Any])
    #expect((properties["gate"] as? [String: Any])?["description"] as? String == "When the check fails.")
  }

  /// Every required key and every key of a group is a declared one, in every object of every schema.
  @Test(arguments: PolicySchema.Document.allCases) func requiredKeysAreDeclared(document: PolicySchema.Document) throws
  {
    func visit(_ value: Any, _ properties: Set<String>) {
      if let list = value as? [Any] { return list.forEach { visit($0, properties) } }
      guard let object = value as? [String: Any] else { return }
      let own = (object["properties"] as? [String: Any]).map { Set($0.keys) } ?? properties
      for key in object["required"] as? [String] ?? [] { #expect(own.contains(key), "\(document): \(key)") }
      for (key, value) in object { visit(value, key == "properties" ? [] : own) }
    }
    visit(try Self.object(document), [])
  }

  static let checker: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { $0 + "/check-jsonschema" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// The files that check-jsonschema refuses, of some paths below the fixtures.
  static func refused(
    _ paths: [String], _ document: PolicySchema.Document, library: RuleLibrary = Fixtures.library
  ) throws -> Set<String> {
    let schema = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: schema) }
    try Data(PolicySchema.text(document, library: library).utf8).write(to: schema)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: try #require(checker))
    process.currentDirectoryURL = Fixtures.folder
    process.arguments = ["--output-format", "json", "--schemafile", schema.path] + paths
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let report = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((report["parse_errors"] as? [Any] ?? []).isEmpty)
    let errors = report["errors"] as? [[String: Any]] ?? []
    #expect((report["status"] as? String == "ok") == errors.isEmpty)
    return Set(errors.compactMap { $0["filename"] as? String })
  }

  @Test(
    .enabled(if: checker != nil, "check-jsonschema is not installed"),
    arguments: [
      (
        PolicySchema.Document.policy,
        [
          "library/policies/recommended.yml", "library/policies/strict.yml",
        ]
      ),
      (.detector, ["library/detectors/iban.yml", "library/detectors/room.yml"]), (.laws, ["library/laws.yml"]),
      (
        .rule,
        [
          "library/packs/personal-data/consent-missing.yml", "library/packs/personal-data/person-with-room.yml",
          "library/packs/personal-data/tracking-link.yml",
          "library/packs/solicitation/personal-data-in-comments.yml",
        ]
      ),
    ])
  func whatIsReadIsAccepted(document: PolicySchema.Document, paths: [String]) throws {
    #expect(try Self.refused(paths, document).isEmpty)
  }

  @Test(.enabled(if: checker != nil, "check-jsonschema is not installed")) func theShippedPoliciesAreAccepted() throws {
    let paths = ["recommended", "starter"].map { "../../../rules/policies/\($0).yml" }
    #expect(try Self.refused(paths, .policy, library: BuiltInLibrary.withExamples()).isEmpty)
  }

  @Test(.enabled(if: checker != nil, "check-jsonschema is not installed")) func faultsOfFormAreRefused() throws {
    let policies = [
      "bad-flag", "bad-integer", "confidence-out-of-range", "detector-unknown-kind", "exception-incomplete",
      "exception-unknown-reason", "not-a-mapping", "override-without-files", "register-incomplete",
      "register-unknown-key", "setting-unknown-key", "unknown-gate", "unknown-key", "unknown-language",
      "unknown-level", "unknown-pack", "unknown-rule", "unknown-severity", "version-missing", "version-unknown",
      "wrong-type-list", "wrong-type-mapping", "wrong-type-text",
    ].map { "faults/policies/\($0).yml" }
    #expect(try Self.refused(policies, .policy) == Set(policies))
    let rules = [
      "two-conditions", "no-condition", "missing-language", "unknown-category", "wording-unknown-key",
      "combination-two-windows", "link-without-hosts", "unknown-status",
    ].map { "faults/rules/\($0)/packs/personal-data/iban.yml" }
    #expect(try Self.refused(rules, .rule) == Set(rules))
  }
}
