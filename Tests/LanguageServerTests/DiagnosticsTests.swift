import TestSupport
import Testing

@testable import LanguageServer

@Suite("Diagnostics")
struct DiagnosticsTests {
  static let uri = "file:///nowhere/a.md"
  static let pulling = #"{"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}"#

  @Test("hold all that a client shows")
  func members() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "Hier steht AZ 1234.", version: 5)
    let published = try #require(try client.takePublished().first)
    #expect(published["uri"]?.string == Self.uri)
    #expect(published["version"]?.integer == 5)
    let diagnostic = try #require(published["diagnostics"]?.elements?.first)
    #expect(diagnostic.summary == "0:11-0:18 personal-data/case-number")
    #expect(diagnostic["severity"]?.integer == 1)
    #expect(diagnostic["source"]?.string == "draftlint")
    #expect(diagnostic["message"]?.string == "Meldung case-number.")
    #expect(diagnostic["data", "instead"]?.string == "Weglassen.")
    #expect(diagnostic["data", "fingerprint"]?.string?.hasPrefix("v1:") == true)
  }

  @Test("of many edits in a row the last one counts")
  func latestWins() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "", version: 0)
    for version in 1...100 { try client.change(Self.uri, version: version, #"{"text": "AZ 12\#(version)"}"#) }
    try client.change(Self.uri, version: 101, #"{"text": "Nichts."}"#, #"{"text": "Doch AZ 1234"}"#)
    let published = try client.takePublished()
    #expect(published.map { $0["version"]?.integer } == [101])
    #expect(published.first?.summaries == ["0:5-0:12 personal-data/case-number"])
    #expect(try client.takePublished().isEmpty)
  }

  @Test("go when the document is closed, and later edits of it are nobody's")
  func closing() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "AZ 1234")
    try client.notify("textDocument/didClose", TestClient.document(Self.uri))
    #expect(try client.takePublished().map(\.summaries) == [[]])
    try client.change(Self.uri, version: 2, #"{"text": "AZ 1234"}"#)
    try client.notify("textDocument/didClose", TestClient.document(Self.uri))
    #expect(try client.takePublished().isEmpty)
  }

  @Test("related places come to clients that show them", arguments: [true, false])
  func related(_ isShown: Bool) throws {
    let client = try TestClient.started(
      capabilities: #"{"textDocument": {"publishDiagnostics": {"relatedInformation": \#(isShown)}}}"#)
    try client.open(Self.uri, "Hier AZ 1234 in ORT Wiesendorf.")
    let diagnostics = try #require(try client.takePublished().first?["diagnostics"]?.elements)
    let both = try #require(diagnostics.first { $0["code"]?.string == "personal-data/both" })
    let related = both["relatedInformation"]?.elements
    #expect((related != nil) == isShown)
    if let related {
      #expect(!related.isEmpty)
      #expect(related.allSatisfy { $0["location", "uri"]?.string == Self.uri && $0["message"]?.string != nil })
    }
  }

  @Test("are pulled by clients that pull, and then never published")
  func pulling() throws {
    let client = TestClient()
    try client.request("initialize", #"{"capabilities": \#(Self.pulling)}"#)
    let provider = try client.take().first?["result", "capabilities", "diagnosticProvider"]
    #expect(provider?["interFileDependencies"]?.boolean == false)
    try client.open(Self.uri, "AZ 1234")
    #expect(try client.take().isEmpty)
    for text in ["AZ 1234", "ORT Wiesendorf, AZ 1234", ""] {
      try client.change(Self.uri, version: 2, #"{"text": "\#(text)"}"#)
      try client.request("textDocument/diagnostic", TestClient.document(Self.uri))
      let answers = try client.take()
      #expect(answers.count == 1)
      #expect(answers.first?["result", "kind"]?.string == "full")
      #expect(answers.first?["result", "items"]?.elements?.isEmpty == text.isEmpty)
    }
    try client.notify("textDocument/didClose", TestClient.document(Self.uri))
    #expect(try client.take().isEmpty)
  }

  @Test("a pull of a text that has changed since is refused, the one after the change is answered")
  func outdatedPull() throws {
    let client = try TestClient.started(capabilities: Self.pulling)
    try client.open(Self.uri, "AZ 1234")
    func pull(_ id: Int) -> [UInt8] {
      TestClient.framed(
        #"{"jsonrpc": "2.0", "id": \#(id), "method": "textDocument/diagnostic", "params": \#(TestClient.document(Self.uri))}"#
      )
    }
    try client.send((1...100).flatMap { pull($0) + SessionTests.change($0, of: Self.uri) } + pull(101))
    let answers = try client.take()
    #expect(answers.map { $0["error", "code"]?.integer } == Array(repeating: -32801, count: 100) + [nil])
    #expect(answers.last?["result", "items"]?.elements?.count == 1)
  }

  @Test("text that could not be checked is told")
  func notifications() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "---\n{\n---\nAZ 1234\n")
    let published = try #require(try client.takePublished().first)
    #expect(published.summaries.contains { $0.hasSuffix(" input") })
    #expect(published.summaries.contains("3:0-3:7 personal-data/case-number"))
  }

  @Test("an unsaved document goes by the client's name of its format", arguments: ["markdown", "plaintext"])
  func unsaved(_ language: String) throws {
    let client = try TestClient.started()
    try client.open("untitled:Unbenannt-1", "AZ **12**34", language: language)
    #expect(try client.takePublished().first?.summaries.count == (language == "markdown" ? 1 : 0))
  }
}
