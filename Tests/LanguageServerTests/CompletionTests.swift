import TestSupport
import Testing

@testable import LanguageServer

@Suite("Completion in a policy")
struct CompletionTests {
  static let uri = "file:///nowhere/.lint-policy.yml"

  /// What is offered at the `|` of a text.
  static func labels(_ marked: String, uri: String = uri) throws -> [String] {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let client = try TestClient.started()
    try client.open(uri, parts.joined(), language: "yaml")
    _ = try client.take()
    try client.request(
      "textDocument/completion", TestClient.position(uri, lines.count - 1, lines.last?.count ?? 0))
    return try #require(try client.take().last?["result"]?.elements).compactMap { $0["label"]?.string }
  }

  @Test("keys, rules, packs and words, by where the cursor stands")
  func places() throws {
    #expect(try Self.labels("version: 1\n|").contains("authority"))
    #expect(try Self.labels("version: 1\nauthority:\n  own-|").contains("own-phones"))
    #expect(
      try Self.labels("version: 1\nrules:\n  |") == [
        "personal-data/*", "personal-data/both", "personal-data/case-number", "personal-data/place",
      ])
    #expect(try Self.labels("version: 1\nrules:\n  personal-data/case-number: |").contains("warning"))
    #expect(try Self.labels("version: 1\ngate:\n  min-confidence: high\n  fail-on: |").contains("never"))
    #expect(try Self.labels("version: 1\ngate:\n  min-confidence: high\n  fail-on: |").contains("error"))
    #expect(try Self.labels("version: 1\nlanguage: |") == ["de", "en"])
    #expect(try Self.labels("overrides:\n  - files: ['a/**']\n    rules:\n      |").contains("personal-data/place"))
    #expect(try Self.labels("overrides:\n  - files: ['a/**']\n    |").contains("rules"))
    #expect(try Self.labels("exceptions:\n  - rule: |").contains("personal-data/place"))
    #expect(try Self.labels("exceptions:\n  - |").contains("reason-code"))
    #expect(try Self.labels("Hier |", uri: "file:///nowhere/a.md").isEmpty)
  }

  @Test("the word before the cursor is replaced")
  func word() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "version: 1\nrules:\n  personal-data/ca", language: "yaml")
    _ = try client.take()
    try client.request("textDocument/completion", TestClient.position(Self.uri, 2, 18))
    let item = try client.take().last?["result"]?.elements?.first
    #expect(item?["textEdit", "range", "start", "character"]?.integer == 2)
    #expect(item?["textEdit", "range", "end", "character"]?.integer == 18)
    #expect(item?["textEdit", "newText"]?.string?.hasSuffix(": ") == true)
  }
}
