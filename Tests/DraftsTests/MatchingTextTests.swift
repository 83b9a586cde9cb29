import Drafts
import SourceText
import Testing

@Suite struct MatchingTextTests {
  @Test(arguments: [
    ("a\u{00AD}b\u{200B}c\u{202E}d", "abcd"),
    ("a\u{00A0}b\u{2009}\u{3000}c\td", "a b c d"),
    ("a\u{2010}b\u{2011}c\u{2012}d\u{2212}e", "a-b-c-d-e"),
    ("a – b — c", "a – b — c"),
    ("\u{FF2D}\u{FF41}\u{FF58}\u{FF0D}1", "Max-1"),
    ("\u{1D5E0}\u{1D5EE}\u{1D605} \u{1D7F1}", "Max 5"),
    ("Mu\u{0308}ller a\u{0323}\u{0302}", "Müller \u{1EAD}"),
    ("\u{212B}\u{2126}", "ÅΩ"),
    ("❤\u{FE0F} ok", "❤ ok"),
    (
      "Bürger:innen, Bürger*innen, Bürger_innen, Bürger/-innen, BürgerInnen",
      "Bürger:innen, Bürger*innen, Bürger_innen, Bürger/-innen, BürgerInnen"
    ),
    ("  a   b  ", "a b"),
  ])
  func folded(source: String, text: String) {
    #expect(DraftDump(source, format: .plainText).lines == ["prose: \(text)"])
  }

  @Test(arguments: [
    ("posts/Fest.md", "posts/Fest.md"), ("/home/x/Fest.md", "Fest.md"), (" a  b\u{A0}c ", "a b c"),
    ("Mu\u{308}ller", "Müller"),
    ("", nil),
  ])
  func fileNames(path: String, text: String?) {
    let draft = Draft(SourceFile(path: path, text: "Max"), format: .plainText)
    let names = draft.segments.filter { $0.scope == .fileName }
    #expect(names.map { draft.string(in: $0.range) } == (text.map { [$0] } ?? []))
    #expect(names.allSatisfy { draft.map.sourceRange(of: $0.range) == ByteRange(0, 0) })
  }

  @Test func foldedCharactersMapBack() {
    let dump = DraftDump("x Mu\u{0308}l\u{00AD}ler y", format: .plainText)
    #expect(dump.source(of: "Müller") == "Mu\u{0308}l\u{00AD}ler")
    #expect(dump.source(of: "ü") == "u\u{0308}")
    #expect(dump.source(of: "Mü") == "Mu\u{0308}")
    #expect(dump.source(of: " y") == " y")
  }
}
