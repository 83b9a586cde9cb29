import TestSupport
import Testing

@testable import LanguageServer

@Suite("The conversation")
struct LifecycleTests {
  @Test("begins with initialize")
  func tooEarly() throws {
    let client = TestClient()
    try client.request("textDocument/hover", TestClient.position("file:///nowhere/a.md", 0, 0))
    try client.request("shutdown")
    try client.open("file:///nowhere/a.md", "AZ 1234")
    try client.request("initialize", "{}")
    let answers = try client.take()
    #expect(answers.map { $0["error", "code"]?.integer } == [-32002, -32002, nil])
    #expect(answers.last?["result", "serverInfo", "name"]?.string == "draftlint")
  }

  @Test("begins once")
  func twice() throws {
    let client = try TestClient.started()
    try client.request("initialize", "{}")
    #expect(try client.take().map { $0["error", "code"]?.integer } == [-32600])
  }

  @Test("ends with shutdown and exit, and then the status is 0")
  func orderly() throws {
    let client = try TestClient.started()
    try client.request("shutdown")
    try client.request("textDocument/hover", TestClient.position("file:///nowhere/a.md", 0, 0))
    let answers = try client.take()
    #expect(answers.first?.has("result") == true)
    #expect(answers.last?["error", "code"]?.integer == -32600)
    #expect(client.server.exitStatus == nil)
    try client.notify("exit", "null")
    #expect(client.server.exitStatus == 0)
  }

  @Test("without shutdown the status is 1", arguments: [true, false])
  func disorderly(_ isStarted: Bool) throws {
    let client = isStarted ? try TestClient.started() : TestClient()
    #expect(client.server.statusAtEnd == 1)
    try client.notify("exit", "null")
    #expect(client.server.exitStatus == 1)
    try client.request("initialize", "{}")
    #expect(client.output.bytes.isEmpty || isStarted)
  }

  @Test("unknown requests are refused, unknown notifications are not")
  func unknown() throws {
    let client = try TestClient.started()
    try client.request("textDocument/definition", "{}")
    try client.request("$/unbekannt", "{}")
    try client.request("textDocument/diagnostic", TestClient.document("file:///nowhere/a.md"))
    try client.notify("$/cancelRequest", #"{"id": 1}"#)
    try client.notify("$/setTrace", #"{"value": "off"}"#)
    try client.notify("workspace/didChangeConfiguration", "{}")
    #expect(try client.take().map { $0["error", "code"]?.integer } == [-32601, -32601, -32601])
  }

  @Test("answers carry the id as it came", arguments: [#""a-1""#, "7", "0", #""ä\"""#])
  func identifiers(_ id: String) throws {
    let client = try TestClient.started()
    try client.send(json: #"{"jsonrpc": "2.0", "method": "shutdown", "id": \#(id)}"#)
    #expect(try client.take().first?["id"]?.text == id)
  }

  @Test(
    "what is no message is answered, and the next one counts",
    arguments: [
      ("{", -32700, "null"), ("", -32700, "null"), ("[]", -32600, "null"), ("{}", -32600, "null"),
      (#"{"id": 4}"#, -32600, "4"), (#"{"id": 4, "method": 5}"#, -32600, "4"),
      (#"{"id": {}, "method": "shutdown"}"#, -32600, "null"), (#"{"id": null, "method": "shutdown"}"#, -32600, "null"),
      (String(repeating: "[", count: 100_000), -32700, "null"),
    ])
  func malformed(_ body: String, _ code: Int, _ id: String) throws {
    let client = try TestClient.started()
    try client.send(json: body)
    try client.send(Array("Content-Length: viel\r\n\r\n".utf8))
    try client.request("shutdown")
    let answers = try client.take()
    #expect(answers.map { $0["error", "code"]?.integer } == [code, -32700, nil])
    #expect(try answers.first.map { try #require($0.rawID) } == id)
    #expect(answers.last?.has("result") == true)
  }

  @Test("bad parameters have no effect")
  func badParameters() throws {
    let client = try TestClient.started()
    try client.request("textDocument/hover", "{}")
    try client.request("textDocument/hover", TestClient.position("file:///nowhere/a.md", 0, 0))
    #expect(try client.take().map { $0["error", "code"]?.integer } == [-32602, -32602])
    try client.open("file:///nowhere/a.md", "AZ 1234")
    let good = TestClient.edit(LinePosition(line: 0, character: 0), LinePosition(line: 0, character: 1), "")
    try client.change("file:///nowhere/a.md", version: 2, good, #"{"range": {"start": 1}, "text": ""}"#)
    try client.change("file:///nowhere/b.md", version: 2, good)
    try client.notify("textDocument/didOpen", "{}")
    let messages = try client.take()
    #expect(messages.map { $0["method"]?.string }.filter { $0 == "window/logMessage" }.count == 3)
    #expect(messages.last?["params"]?.summaries == ["0:0-0:7 personal-data/case-number"])
    #expect(messages.last?["params", "version"]?.integer == 1)
  }

  @Test("random bytes never stop the server")
  func noise() throws {
    var generator = SeededGenerator(seed: 11)
    let client = try TestClient.started()
    let message = TestClient.framed(#"{"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": {}}"#)
    for _ in 0..<500 {
      var bytes = message
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      try client.send(bytes)
    }
    // Whatever a broken length still waits for.
    try client.send(Array(repeating: UInt8(ascii: " "), count: 100_000))
    try client.request("shutdown")
    #expect(try client.take().last?.has("result") == true)
  }
}

extension JSONNode {
  /// The id of an answer as it stands there, null too.
  fileprivate var rawID: String? {
    has("id") ? self["id"]?.text ?? "null" : nil
  }
}
