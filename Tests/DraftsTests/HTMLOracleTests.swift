import Drafts
import SourceText
import TestSupport
import Testing

/// HTML text, attributes and comments against Python's `html.parser`.
@Suite(.enabled(if: PythonOracle.isAvailable))
struct HTMLOracleTests {
  private static let pieces = [
    "Max", "Kranz", "Grüße", " ", "\n", "a < b", "1 > 0", "&amp;", "&uuml;", "&#228;", "&#xE4;", "&nbsp;", "&copy",
    "&notit;",
    "&unknown;", "&", "&#99999999;", "&#x80;", "&NotEqualTilde;", "<p>", "</p>", "<b>", "</b>", "<br>", "<br/>",
    "<div class=a>",
    "<div class='b c' title=\"T &amp; T\">", "</div>", "<a href=\"https://a.example/?x=1&amp;y=2\">", "</a>",
    "<img alt='Bild' src=b.png>",
    "<ul><li>", "<li>", "</ul>", "<table><tr><td>", "</td>", "</table>", "<!-- Notiz -->", "<!--a--b-->", "<h1>",
    "</h1>",
    "<input disabled value=\"x\">", "<span data-x = 'y' >", "</span>", "<svg/>", "<custom-tag foo=\"bar\">", "</ul >",
    "<textarea>&lt;x&gt;</textarea>", "<p\n  title='über\nzwei Zeilen'\n>", "<SCRIPT>var a = '<b>'</SCRIPT>",
    "<style>p{}</style>",
  ]

  @Test func agreesWithPython() throws {
    var random = SeededGenerator(seed: 0x47_4D_4C)
    let texts = (0..<1_500).map { _ in
      (0..<Int.random(in: 1...16, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let readings = try #require(PythonOracle.read(texts))
    try #require(readings.count == texts.count)
    for (text, reading) in zip(texts, readings) {
      let draft = Draft(SourceFile(path: "", text: text), format: .html)
      let isNoScript: (Segment) -> Bool = { $0.scope != .code }
      let visible = draft.segments.filter(isNoScript).filter { Self.isText($0.scope) }
      #expect(
        visible.map { draft.string(in: $0.range) }.joined().withoutBlanks == reading.text, "\(text.debugDescription)")
      let attributes = draft.segments.filter { Self.isAttribute($0.scope) }.map {
        draft.string(in: $0.range).withoutBlanks
      }
      #expect(attributes.sorted() == reading.attributes.sorted(), "\(text.debugDescription)")
      let comments = draft.segments.filter { $0.scope == .comment }.map { draft.string(in: $0.range).withoutBlanks }
      #expect(comments == reading.comments, "\(text.debugDescription)")
    }
  }

  private static func isText(_ scope: Scope) -> Bool {
    switch scope {
    case .prose, .heading, .listItem, .tableCell, .quote: true
    default: false
    }
  }

  private static func isAttribute(_ scope: Scope) -> Bool {
    switch scope {
    case .linkTarget, .altText, .title, .attribute: true
    default: false
    }
  }
}
