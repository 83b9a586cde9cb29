import Testing

@testable import LanguageServer

@Suite("Hover")
struct HoverTests {
  static let uri = "file:///nowhere/a.md"

  static func hover(_ character: Int, capabilities: String = "{}") throws -> JSONNode? {
    let client = try TestClient.started(capabilities: capabilities)
    try client.open(uri, "ä 👮 AZ 1234 hier")
    try client.request("textDocument/hover", TestClient.position(uri, 0, character))
    return try client.take().last
  }

  @Test("explains a finding, masked")
  func explains() throws {
    let result = try #require(try Self.hover(6)?["result"])
    #expect(result.summary == "0:5-0:12 ?")
    let text = try #require(result["contents", "value"]?.string)
    #expect(result["contents", "kind"]?.string == "plaintext")
    for part in ["Titel case-number", "Darum.", "Art. 4 Nr. 1 DSGVO", "Weglassen.", "•• ••••"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("1234"))
  }

  @Test("is Markdown for clients that show it")
  func markdown() throws {
    let answer = try Self.hover(6, capabilities: #"{"textDocument": {"hover": {"contentFormat": ["markdown"]}}}"#)
    #expect(answer?["result", "contents", "kind"]?.string == "markdown")
    #expect(answer?["result", "contents", "value"]?.string?.hasPrefix("**Titel case-number**") == true)
  }

  @Test("has nothing to say elsewhere", arguments: [0, 4, 13, 99])
  func elsewhere(_ character: Int) throws {
    let answer = try Self.hover(character)
    #expect(answer?.has("result") == true)
    #expect(answer?["result"] == nil)
  }

  @Test("speaks of the text as it is now")
  func current() throws {
    let client = try TestClient.started()
    try client.open(Self.uri, "Nichts.")
    try client.change(Self.uri, version: 2, #"{"text": "AZ 1234"}"#)
    try client.request("textDocument/hover", TestClient.position(Self.uri, 0, 1))
    #expect(try client.take().last?["result", "contents"] != nil)
  }
}
