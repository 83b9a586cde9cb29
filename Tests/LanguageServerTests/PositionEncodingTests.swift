import Testing

@testable import LanguageServer

@Suite("The encoding of positions")
struct PositionEncodingTests {
  @Test(
    "is the best that the client offers",
    arguments: [
      ([], "utf-16"), (["utf-16"], "utf-16"), (["utf-16", "utf-8"], "utf-8"), (["utf-16", "utf-32"], "utf-32"),
      (["utf-32", "utf-8", "utf-16"], "utf-8"), (["utf-7"], "utf-16"),
    ])
  func negotiation(_ offered: [String], _ expected: String) throws {
    let client = TestClient()
    let list = offered.map { #""\#($0)""# }.joined(separator: ", ")
    try client.request("initialize", #"{"capabilities": {"general": {"positionEncodings": [\#(list)]}}}"#)
    let answer = try #require(try client.take().first)
    #expect(answer["result", "capabilities", "positionEncoding"]?.string == expected)
  }

  @Test("a client that offers nothing counts in UTF-16", arguments: ["{}", #"{"capabilities": {}}"#, "null"])
  func silence(_ parameters: String) throws {
    let client = TestClient()
    try client.request("initialize", parameters)
    #expect(try client.take().first?["result", "capabilities", "positionEncoding"]?.string == "utf-16")
  }

  /// The columns were counted by hand; the first line is that of the recipes with other words.
  @Test(
    "the same finding stands at its own column in each",
    arguments: [
      ("ä 👮 Text mit AZ 1234 ende", [17, 14, 13]), ("AZ 1234", [0, 0, 0]),
      ("ä 👩‍👩‍👧 AZ 1234", [22, 11, 8]), ("\u{FEFF}AZ 1234", [3, 1, 1]),
    ])
  func columns(_ line: String, _ expected: [Int]) throws {
    for (encoding, column) in zip([PositionEncoding.utf8, .utf16, .utf32], expected) {
      let client = try TestClient.started(capabilities: TestClient.encoding(encoding))
      try client.open("file:///nowhere/a.md", line)
      let published = try client.takePublished()
      #expect(published.map(\.summaries) == [["0:\(column)-0:\(column + 7) personal-data/case-number"]])
    }
  }

  @Test("lines end at LF, CRLF and CR", arguments: ["\n", "\r\n", "\r"])
  func lines(_ end: String) throws {
    let client = try TestClient.started()
    try client.open("file:///nowhere/a.txt", "eins\(end)\(end)zwei AZ 1234\(end)")
    #expect(try client.takePublished().first?.summaries == ["2:5-2:12 personal-data/case-number"])
  }
}
