import Findings
import Rules
import SourceText
import TestSupport
import Testing

@testable import LanguageServer

/// What "register as our own" and "allow here" write is understood by the next check, for every rule that ships.
@Suite("Actions that allow")
struct PolicyActionTests {
  static func action(_ title: String, _ actions: [JSONNode]) -> JSONNode? {
    actions.first { $0["title"]?.string?.hasPrefix(title) == true }
  }

  /// Codes of the diagnostics of a text, in a client that has it open or not.
  static func codes(_ client: TestClient, _ uri: String, _ text: String) throws -> [String] {
    try client.open(uri, text)
    _ = try client.take()
    return try #require(client.server.checked(DocumentURI(text: uri))).diagnostics.map(\.code)
  }

  @Test("a value that is entered in the register is our own from then on")
  func registration() throws {
    let library = try BuiltInLibrary.withExamples()
    var kinds: Set<String> = []
    for rule in library.rules {
      guard case .entity(let condition) = rule.condition, RegisterEditor.key(for: condition.kind) != nil,
        let bad = rule.bad.first?.text
      else { continue }
      let folder = try TemporaryFolder()
      let uri = "file://\(folder.path)/a.md"
      let client = try TestClient.started(library: library, root: folder.path, capabilities: CodeActionTests.editing)
      let before = try Self.codes(client, uri, bad)
      let actions = try CodeActionTests.actions(client, uri)
      guard let action = Self.action("Als eigene Angabe", actions) else { continue }
      kinds.insert(condition.kind.rawValue)
      try folder.write(".lint-policy.yml", try CodeActionTests.applied(action, to: "", uri: uri))
      try client.notify("workspace/didChangeWatchedFiles", #"{"changes": []}"#)
      let after = try Self.codes(client, uri, bad)
      #expect(!after.contains("policy"), "\(rule.id)")
      #expect(after.count < before.count, "\(rule.id): \(before) became \(after)")
    }
    #expect(kinds.count >= 5, "\(kinds.sorted())")
  }

  @Test("an exception covers its finding and is in order, for every rule that may be allowed")
  func exception() throws {
    let library = try BuiltInLibrary.withExamples()
    let client = try TestClient.started(library: library)
    var count = 0
    for rule in library.rules {
      guard let bad = rule.bad.first?.text else { continue }
      count += try Self.tryExceptions(client, bad, "\(rule.id)")
    }
    #expect(count > 50)
  }

  @Test(
    "an exception is offered only where a comment is one",
    arguments: [
      ("* Eins\n* @\n", true), ("> Eins\n> @\n", true), ("# Titel\n@\n", true),
      ("| A | B |\n|---|---|\n| x | @ |\n", true),
      ("\u{FEFF}@\r\n", true), ("Eins.\r\n\r\n@\r\n", true), ("<p>@</p>\n", true), ("```\nx\n\n@\n```\n", false),
      ("    x\n\n    @\n", false), ("---\ntitle: '@'\n---\nText\n", false), ("<div>\n\n@\n\n</div>\n", true),
      ("1. Eins\n\n   @\n", true), ("<!-- ein\n\n@ -->\n", false),
    ])
  func places(_ layout: String, _ isOffered: Bool) throws {
    let client = try TestClient.started(library: try BuiltInLibrary.withExamples())
    let text = layout.split(separator: "@", omittingEmptySubsequences: false).joined(separator: "Handy 0171 2345678")
    let count = try Self.tryExceptions(client, text, layout)
    #expect((count > 0) == isOffered)
  }

  /// Carries out every exception that is offered for a text, one by one, and looks at what the check then says.
  static func tryExceptions(_ client: TestClient, _ text: String, _ comment: String) throws -> Int {
    let uri = "file:///nowhere/a.md"
    let before = try codes(client, uri, text)
    let actions = try CodeActionTests.actions(client, uri, lines: 9999).filter {
      $0["title"]?.string?.hasPrefix("Hier erlauben") == true
    }
    for action in actions {
      let rule = try #require(action["diagnostics"]?.elements?.first?["code"]?.string)
      let after = try codes(client, uri, try CodeActionTests.applied(action, to: text, uri: uri))
      #expect(!after.contains { $0.hasPrefix("exception/") }, "\(comment): \(after)")
      #expect(after.count { $0 == rule } < before.count { $0 == rule }, "\(comment)")
    }
    return actions.count
  }
}
