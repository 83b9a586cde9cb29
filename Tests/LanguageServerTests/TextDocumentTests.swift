import TestSupport
import Testing

@testable import LanguageServer

@Suite("An open document")
struct TextDocumentTests {
  static func document(_ text: String) -> TextDocument {
    TextDocument(uri: DocumentURI(text: "file:///nowhere/a.md"), bytes: Array(text.utf8))
  }

  @Test("2,000 random edits leave what the plainest editor has", arguments: PositionEncoding.allCases)
  func edits(_ encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 7)
    var model = TextModel(scalars: Array("Erste Zeile\r\nzweite 👮 Zeile\n".unicodeScalars))
    var document = Self.document(model.string)
    for version in 1...2000 {
      let edit = model.edit(using: &generator, encoding)
      document.apply(
        [ContentChange(range: (edit.start, edit.end), text: Array(edit.text.utf8))], version: version,
        encoding: encoding)
      guard document.bytes == Array(model.string.utf8) else {
        Issue.record("edit \(version) differs")
        return
      }
      #expect(document.version == version)
    }
  }

  @Test("a change without a range is the whole text")
  func whole() {
    var document = Self.document("alt\nalt")
    document.apply(
      [ContentChange(text: Array("neu".utf8)), ContentChange(range: (Self.at(0, 1), Self.at(0, 2)), text: [])],
      version: 2, encoding: .utf16)
    #expect(document.bytes == Array("nu".utf8))
  }

  @Test(
    "a position that is none is the nearest before it",
    arguments: [
      (0, 99, 6), (1, 0, 8), (1, 99, 9), (2, 0, 9), (99, 0, 9), (0, 2, 1), (0, 3, 5), (Int.max, Int.max, 9),
    ])
  func clamping(_ line: Int, _ character: Int, _ expected: Int) {
    var document = Self.document("a👮b\r\nc")
    #expect(document.offset(of: Self.at(line, character), .utf16) == expected)
  }

  @Test("an end before its start takes nothing away")
  func reversed() {
    var document = Self.document("abc")
    document.apply(
      [ContentChange(range: (Self.at(0, 2), Self.at(0, 1)), text: Array("x".utf8))], version: 1, encoding: .utf8)
    #expect(document.bytes == Array("abxc".utf8))
  }

  @Test("a line end that grows moves the line after it")
  func growingLineEnd() {
    var document = Self.document("a\r")
    #expect(document.offset(of: Self.at(99, 0), .utf8) == 2)
    document.apply(
      [ContentChange(range: (Self.at(99, 0), Self.at(99, 0)), text: Array("\nb".utf8))], version: 1, encoding: .utf8)
    #expect(document.offset(of: Self.at(1, 0), .utf8) == 3)
  }

  static func at(_ line: Int, _ character: Int) -> LinePosition { LinePosition(line: line, character: character) }
}
