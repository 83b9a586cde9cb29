import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Code actions")
struct CodeActionTests {
  static let uri = "file:///nowhere/a.md"
  static let editing = #"{"workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}"#

  /// The actions over the whole of a text.
  static func actions(_ client: TestClient, _ uri: String, lines: Int = 99, only: String = "null") throws -> [JSONNode]
  {
    try client.request(
      "textDocument/codeAction",
      """
      {"textDocument": {"uri": "\(uri)"}, "range": {"start": {"line": 0, "character": 0}, \
      "end": {"line": \(lines), "character": 0}}, "context": {"diagnostics": [], "only": \(only)}}
      """)
    return try #require(try client.take().last { $0.has("result") }?["result"]?.elements)
  }

  static func titles(_ actions: [JSONNode]) -> [String] { actions.compactMap { $0["title"]?.string } }

  /// A text after the edits of an action, which stand in the order of the text.
  static func applied(
    _ action: JSONNode?, to text: String, uri: String, _ encoding: PositionEncoding = .utf16
  ) throws -> String {
    let action = try #require(action)
    let edits =
      action["edit", "changes", uri]?.elements ?? action["edit", "documentChanges"]?.elements?.last?["edits"]?.elements
    var document = TextDocument(uri: DocumentURI(text: uri), bytes: Array(text.utf8))
    for edit in try #require(edits).reversed() {
      let start = try #require(LinePosition(edit["range", "start"]))
      let end = try #require(LinePosition(edit["range", "end"]))
      let change = ContentChange(range: (start, end), text: Array(try #require(edit["newText"]?.string).utf8))
      document.apply([change], version: 1, encoding: encoding)
    }
    return String(decoding: document.bytes, as: UTF8.self)
  }

  @Test("what is objected to is replaced, the markup stays", arguments: PositionEncoding.allCases)
  func replacements(_ encoding: PositionEncoding) throws {
    let client = try TestClient.started(capabilities: TestClient.encoding(encoding))
    let text = "\u{FEFF}😀 Hier **AZ 1234** im Text.\r\n"
    try client.open(Self.uri, text)
    let actions = try Self.actions(client, Self.uri)
    #expect(
      Self.titles(actions) == ["Ersetzen durch „[Aktenzeichen]“", "Schwärzen"])
    let replaced = try Self.applied(actions[0], to: text, uri: Self.uri, encoding)
    #expect(replaced == "\u{FEFF}😀 Hier **[Aktenzeichen]** im Text.\r\n")
    #expect(
      try Self.applied(actions[1], to: text, uri: Self.uri, encoding) == "\u{FEFF}😀 Hier **•• ••••** im Text.\r\n")
    #expect(actions[0]["diagnostics"]?.elements?.first?["code"]?.string == "personal-data/case-number")
  }

  @Test("safe fixes are the preferred ones, one by one and all at once")
  func fixes() throws {
    let client = try TestClient.started(library: try BuiltInLibrary.withExamples())
    let text = "Cookies nach § 25 TTDSG.\n\nHinweise nach der EU-DSGVO.\n\nImpressum laut § 7 TMG.\n"
    try client.open(Self.uri, text)
    let first = try Self.actions(client, Self.uri, lines: 1)
    #expect(first.first?["isPreferred"]?.boolean == true)
    #expect(
      try Self.applied(first.first, to: text, uri: Self.uri)
        == "Cookies nach § 25 TDDDG.\n\nHinweise nach der EU-DSGVO.\n\nImpressum laut § 7 TMG.\n")
    let all = try Self.actions(client, Self.uri, only: #"["source.fixAll"]"#)
    #expect(all.map { $0["kind"]?.string } == ["source.fixAll.draftlint"])
    #expect(
      try Self.applied(all.first, to: text, uri: Self.uri)
        == "Cookies nach § 25 TDDDG.\n\nHinweise nach der DSGVO.\n\nImpressum laut § 7 TMG.\n")
    #expect(try Self.actions(client, Self.uri, only: #"["refactor"]"#).isEmpty)
  }

  @Test("a wording is replaced by the one to use, sentence by sentence; a warning may be allowed")
  func wordings() throws {
    let library = try BuiltInLibrary.withExamples()
    let rule = try #require(library.rules.first { $0.id.description == "claim/absolute-privacy" })
    let bad = try #require(rule.bad.first).text
    let client = try TestClient.started(library: library)
    let text = "# Titel\n\nErster Satz steht hier. \(bad)\n"
    try client.open(Self.uri, text)
    let actions = try Self.actions(client, Self.uri)
    let replacing = actions.first { $0["title"]?.string?.hasPrefix("Satz ersetzen") == true }
    #expect(
      try Self.applied(replacing, to: text, uri: Self.uri)
        == "# Titel\n\nErster Satz steht hier. \(rule.instead[.german])\n")
    let allowing = actions.first { $0["title"]?.string?.hasPrefix("Hier erlauben") == true }
    if rule.severity < .error {
      #expect(
        try Self.applied(allowing, to: text, uri: Self.uri)
          == "# Titel\n\n<!-- draftlint:allow \(rule.id) -- HIER DEN GRUND EINTRAGEN -->\nErster Satz steht hier. \(bad)\n"
      )
    } else {
      #expect(allowing == nil)
    }
  }

  @Test("a value goes into the register of the policy, open or on the disk")
  func register() throws {
    let folder = try TemporaryFolder()
    let policy = "version: 1\n# unser Register\nauthority:\n  name: Amt\n"
    try folder.write(".lint-policy.yml", policy)
    let client = try TestClient.started(
      library: try BuiltInLibrary.withExamples(), root: folder.path, capabilities: Self.editing)
    let uri = "file://\(folder.path)/a.md"
    try client.open(uri, "Handy 0171 2345678\n")
    let action = try Self.actions(client, uri).first { $0["title"]?.string?.contains("Behördenregister") == true }
    let change = try #require(action?["edit", "documentChanges"]?.elements?.first)
    #expect(change["textDocument", "uri"]?.string == "file://\(folder.path)/.lint-policy.yml")
    let expected = "version: 1\n# unser Register\nauthority:\n  own-phones:\n    - '0171 2345678'\n  name: Amt\n"
    #expect(try Self.applied(action, to: policy, uri: uri) == expected)
    try client.open("file://\(folder.path)/.lint-policy.yml", "version: 1\n", version: 7, language: "yaml")
    let open = try Self.actions(client, uri).first { $0["title"]?.string?.contains("Behördenregister") == true }
    #expect(open?["edit", "documentChanges"]?.elements?.first?["textDocument", "version"]?.integer == 7)
  }

  @Test("where there is no policy, one is made, if the client can")
  func newPolicy() throws {
    let folder = try TemporaryFolder()
    let library = try BuiltInLibrary.withExamples()
    let uri = "file://\(folder.path)/a.md"
    let client = try TestClient.started(library: library, root: folder.path, capabilities: Self.editing)
    try client.open(uri, "Handy 0171 2345678\n")
    let action = try Self.actions(client, uri).first { $0["title"]?.string?.contains("Behördenregister") == true }
    #expect(action?["edit", "documentChanges"]?.elements?.first?["kind"]?.string == "create")
    #expect(
      try Self.applied(action, to: "", uri: uri) == "version: 1\nauthority:\n  own-phones:\n    - '0171 2345678'\n")
    let plain = try TestClient.started(library: library, root: folder.path)
    try plain.open(uri, "Handy 0171 2345678\n")
    #expect(!Self.titles(try Self.actions(plain, uri)).contains { $0.contains("Behördenregister") })
  }

  @Test("no title and no diagnostic shows a value, and every action of every example can be carried out")
  func examples() throws {
    let client = try TestClient.started(library: try BuiltInLibrary.withExamples())
    var count = 0
    for file in try PackageFolder.files(below: "examples/drafts") where !file.name.hasPrefix(".") {
      let uri = "file:///nowhere/\(file.path)"
      let text = String(decoding: file.bytes, as: UTF8.self)
      try client.open(uri, text)
      let actions = try Self.actions(client, uri, lines: 9999)
      let shown = Self.titles(actions).joined() + actions.compactMap { $0["diagnostics"]?.text }.joined()
      for finding in client.server.checked(DocumentURI(text: uri))?.inspection?.result.findings ?? [] {
        guard finding.entity != nil, finding.entity != .url, finding.region.range.count > 5 else { continue }
        #expect(!shown.contains(String(decoding: file.bytes[finding.region.range.indices], as: UTF8.self)))
      }
      for action in actions where action["edit", "changes", uri] != nil {
        #expect(try Self.applied(action, to: text, uri: uri) != text)
        count += 1
      }
    }
    #expect(count > 20)
  }
}
