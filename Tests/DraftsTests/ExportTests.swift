import Drafts
import SourceText
import Testing

@Suite struct ExportTests {
  @Test func csv() {
    let dump = DraftDump(
      "Text;Link\r\n\"Max \"\"M\"\" Kranz;\nEva\n\nAltmann\";https://a.example\r\n\"offen", format: .csv)
    #expect(
      dump.lines == [
        "table-cell: Text", "table-cell: Link", "table-cell: Max \"M\" Kranz; Eva", "table-cell: Altmann",
        "table-cell: https://a.example", "table-cell: offen",
      ])
    #expect(dump.draft.segments.map(\.row) == [1, 1, 2, 2, 2, 3])
    #expect(dump.draft.issues.count == 1)
    #expect(dump.source(of: "\"M\"") == "\"\"M\"\"")
  }

  @Test func json() {
    let dump = DraftDump(
      "[{\"text\": \"Max\\nKranz\\n\\nEva \\ud83c\\udf89 \\u00e4\", \"alt\": \"Bild\", \"n\": 152}, "
        + "{\"url\": \"https://a.example\", \"x y\": null}]",
      format: .json)
    #expect(
      dump.lines == [
        "prose: Max Kranz", "prose: Eva 🎉 ä", "alt-text: Bild", "attribute(n): 152",
        "link-target: https://a.example", "uncovered: x y",
      ])
    #expect(dump.draft.segments.map(\.row) == [1, 1, 1, 1, 2, 2])
    #expect(dump.source(of: "Max Kranz") == "Max\\nKranz")
    #expect(dump.source(of: "🎉 ä") == "\\ud83c\\udf89 \\u00e4")
    #expect(dump.draft.links.map(\.kind) == [.attribute])
  }

  @Test func jsonLines() {
    let dump = DraftDump("{\"text\":\"a\"}\n\n{\"text\": Max}\n{\"text\":\"b\"}\n", format: .jsonLines)
    #expect(dump.lines == ["prose: a", "uncovered: {\"text\": Max}", "prose: b"])
    #expect(dump.draft.issues == [.malformed(format: .jsonLines, range: ByteRange(23, 27))])
  }

  @Test func deepJSONIsCutOff() {
    let dump = DraftDump(String(repeating: "[", count: 100_000), format: .json)
    #expect(dump.draft.issues == [.cutOff(limit: .nesting, range: ByteRange(257, 100_000))])
  }

  @Test(arguments: [
    "{\"a\":1,}", "[1 2]", "01", "1.", "-", "\"\\x\"", "\"\u{1}\"", "tru", "{a:1}", "\"", "[", "{\"a\"", "1e", "nul",
    "\"\\u12\"", "[1,]", "1 1",
  ])
  func notJSON(text: String) {
    #expect(throws: DataFault.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func jsonValues() throws {
    let bytes = Array(" {\"a\\u0062\": [1.5e-3, true, null, \"x\\/\\\"\"], \"a\": {}, \"a\": \"z\"} ".utf8)
    let value = try JSONReader.read(bytes)
    #expect(value.member("a", in: bytes)?.string(in: bytes) == "z")
    guard case .list(let elements)? = value.member("ab", in: bytes)?.content else {
      Issue.record("no list")
      return
    }
    #expect(elements.map(\.content).dropLast() == [.literal, .boolean(true), .null])
    #expect(elements.last?.string(in: bytes) == "x/\"")
  }
}
