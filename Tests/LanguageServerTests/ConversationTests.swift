import TestSupport
import Testing

@testable import LanguageServer

@Suite("Requests given up, folders, progress, load")
struct ConversationTests {
  static let uri = "file:///nowhere/a.md"

  @Test("a request that is given up before its turn is answered with RequestCancelled")
  func cancel() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "AZ 1234")
    _ = try client.take()
    func request(_ id: Int) -> [UInt8] {
      TestClient.framed(
        #"{"jsonrpc": "2.0", "id": \#(id), "method": "textDocument/hover", "params": \#(TestClient.position(Self.uri, 0, 1))}"#
      )
    }
    let cancel = TestClient.framed(#"{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 7}}"#)
    try client.send(request(7) + request(8) + cancel)
    let answers = try client.take()
    #expect(answers.map { $0["id"]?.integer } == [7, 8])
    #expect(answers.first?["error", "code"]?.integer == -32800)
    #expect(answers.last?["result", "contents"] != nil)
    try client.send(cancel)
    #expect(try client.take().isEmpty)
  }

  @Test("folders come and go")
  func folders() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "amt/.lint-policy.yml", "version: 1\nextends: [recommended]\nrules:\n  personal-data/case-number: off\n")
    let client = try TestClient.started()
    let uri = "file://\(folder.path)/amt/a.md"
    try client.open(uri, "AZ 1234")
    #expect(try client.takePublished().map { $0.summaries.count } == [0])
    let event = #"{"event": {"added": [{"uri": "file://\#(folder.path)", "name": "amt"}], "removed": []}}"#
    try client.notify("workspace/didChangeWorkspaceFolders", event)
    #expect(try client.takePublished().map { $0.summaries.count } == [0])
    #expect(client.server.roots.count == 1)
    try client.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event": {"added": [], "removed": [{"uri": "file://\#(folder.path)", "name": "amt"}]}}"#)
    #expect(client.server.roots.isEmpty)
  }

  @Test("many documents are checked with progress, few without", arguments: [(12, true), (3, false)])
  func progress(_ count: Int, _ isShown: Bool) throws {
    let client = try TestClient.started(capabilities: #"{"window": {"workDoneProgress": true}}"#)
    for number in 0..<count { try client.open("file:///nowhere/\(number).md", "AZ 1234") }
    let kinds = try client.take().compactMap { message in
      message["method"]?.string == "$/progress" ? message["params", "value", "kind"]?.string : nil
    }
    #expect(kinds == (isShown ? ["begin"] + Array(repeating: "report", count: count) + ["end"] : []))
  }

  @Test("1,000 changes in a row are one check, of the latest")
  func load() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "AZ 1234")
    _ = try client.take()
    var bytes: [UInt8] = []
    for version in 2...1001 {
      let text = version == 1001 ? "AZ 1234, AZ 5678" : "AZ 1234 \(version)"
      bytes += TestClient.framed(
        """
        {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "\(Self.uri)", \
        "version": \(version)}, "contentChanges": [{"text": "\(text)"}]}}
        """)
    }
    try client.send(bytes)
    let published = try client.takePublished()
    #expect(published.map { $0["version"]?.integer } == [1001])
    #expect(published.first?.summaries.count == 2)
  }

  @Test("a document of 10 MB is read and checked, and edited in its middle")
  func size() throws {
    let client = try TestClient.started()
    let line = "Das Bürgeramt hat am Montag geöffnet, wie immer.\n\n"
    let text = String(repeating: line, count: 10_000_000 / line.utf8.count)
    try client.open(Self.uri, text + "AZ 1234\n")
    #expect(try client.takePublished().first?.summaries.count == 1)
    let place = LinePosition(line: 100_000, character: 4)
    try client.change(Self.uri, version: 2, TestClient.edit(place, place, "AZ 5678 "))
    #expect(try client.takePublished().first?.summaries.count == 2)
  }

  @Test("10,000 random edits leave the diagnostics of a fresh open", arguments: [PositionEncoding.utf16, .utf8])
  func stress(_ encoding: PositionEncoding) throws {
    var generator = SeededGenerator(seed: 11)
    var model = TextModel(scalars: Array("# Titel\n\nHier AZ 1234 in ORT Wiesendorf.\n".unicodeScalars))
    let client = try TestClient.started(capabilities: TestClient.encoding(encoding))
    let fresh = try TestClient.started(capabilities: TestClient.encoding(encoding))
    try client.open(Self.uri, model.string)
    for version in 1...10_000 {
      let edit = model.edit(using: &generator, encoding)
      try client.change(Self.uri, version: version, TestClient.edit(edit.start, edit.end, edit.text))
      guard version.isMultiple(of: 250) else { continue }
      try fresh.open(Self.uri, model.string, version: version)
      let (left, right) = (try client.takePublished().map(\.text), try fresh.takePublished().map(\.text))
      #expect(left == right && left.count == 1)
      guard left == right else { return }
    }
  }
}
