import Drafts
import SourceText
import Testing

/// The examples of the CommonMark specification, where the environment says that they are there.
@Suite(.enabled(if: TestFiles.shared != nil))
struct CommonMarkTests {
  private struct Example {
    let number: Int
    let markdown: String
    let html: String
  }

  /// Examples whose text is meant to be another than that of the reference HTML, with the reason.
  private static let meant: [Int: String] = [
    96: "starts with front matter",
    156: "a tag that never ends is kept as uncovered; a browser drops it, Python shows it",
    157: "a tag that never ends", 158: "a tag that never ends",
    172: "scripts are read as code; Python's text leaves them out", 174: "style", 175: "style", 178: "style",
    180: "script",
    173: "MD4C 0.4.8 (CommonMark 0.30) knows no textarea block", 356: "MD4C 0.4.8: symbols are no punctuation",
    627: "MD4C 0.4.8: a comment with `--` over two lines is text", 628: "MD4C 0.4.8: `<!-->` is text",
  ]

  @Test func everyExampleKeepsTheLaws() throws {
    let examples = try examples()
    #expect(examples.count >= 652)
    for example in examples {
      let draft = Draft(SourceFile(path: "", text: example.markdown), format: .markdown)
      #expect(DraftLaws.broken(by: draft).isEmpty, "example \(example.number): \(DraftLaws.broken(by: draft))")
      #expect(Coverage.unread(in: draft).isEmpty, "example \(example.number): \(Coverage.unread(in: draft))")
    }
  }

  @Test(.enabled(if: PythonOracle.isAvailable)) func textIsThatOfTheReference() throws {
    let examples = try examples()
    let readings = try #require(PythonOracle.read(examples.map(\.html)))
    try #require(readings.count == examples.count)
    for (example, reading) in zip(examples, readings) {
      let draft = Draft(SourceFile(path: "", text: example.markdown), format: .markdown)
      let isEqual = draft.visibleText == reading.text
      #expect(
        isEqual == (Self.meant[example.number] == nil),
        "example \(example.number): \(draft.visibleText) for \(reading.text) in \(example.markdown)")
    }
  }

  private func examples() throws -> [Example] {
    let path = "\(TestFiles.shared ?? "")/conformance/commonmark/spec_tests.json"
    let bytes = try #require(TestFiles.read(path))
    guard case .list(let elements) = try JSONReader.read(bytes).content else { return [] }
    return elements.enumerated().compactMap { index, element in
      guard let markdown = element.member("markdown", in: bytes)?.string(in: bytes),
        let html = element.member("html", in: bytes)?.string(in: bytes)
      else { return nil }
      return Example(number: index + 1, markdown: markdown, html: html)
    }
  }
}
