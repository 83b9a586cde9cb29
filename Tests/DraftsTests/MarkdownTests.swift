import Drafts
import SourceText
import Testing

@Suite struct MarkdownTests {
  @Test func emphasisIsGone() {
    let dump = DraftDump("Frau **Max**ine _Kranz_ kommt.\n")
    #expect(dump.lines == ["prose: Frau Maxine Kranz kommt."])
    #expect(dump.source(of: "Maxine Kranz") == "Max**ine _Kranz")
  }

  @Test func softBreakIsOneBlankInQuotesAndLists() {
    let dump = DraftDump("> Max\n> Kranz\n\n- Eva\n  Altmann\n")
    #expect(dump.lines == ["quote: Max Kranz", "list-item: Eva Altmann"])
    #expect(dump.source(of: "Max Kranz") == "Max\n> Kranz")
    #expect(dump.source(of: " ") == "\n> ")
  }

  @Test func entitiesAreDecoded() {
    let dump = DraftDump("M&uuml;ller &amp; S&#246;hne &unknown; &copy\n")
    #expect(dump.lines == ["prose: Müller & Söhne &unknown; &copy"])
    #expect(dump.source(of: "Müller") == "M&uuml;ller")
    #expect(dump.source(of: "ü") == "&uuml;")
    #expect(dump.source(of: "Söhne") == "S&#246;hne")
  }

  @Test func linksAndImages() {
    let dump = DraftDump(
      "Zum [Amt **Nord**](https://amt.example/a?b=c&amp;d \"Ein &quot;Titel&quot;\") "
        + "![Bild von *Max*](/b.png 'T') Ende\n"
    )
    #expect(
      dump.lines == [
        "prose: Zum Amt Nord Ende", "link-target: https://amt.example/a?b=c&d", "title: Ein \"Titel\"",
        "alt-text: Bild von Max", "link-target: /b.png", "title: T",
      ])
    let links = dump.draft.links
    #expect(links.map(\.kind) == [.inline, .image])
    #expect(links.first.flatMap { $0.display }.map { dump.draft.string(in: $0) } == "Amt Nord")
    #expect(links.map { dump.draft.string(in: $0.url) } == ["https://amt.example/a?b=c&d", "/b.png"])
  }

  @Test func definitionsUsedAndUnused() {
    let dump = DraftDump("[eins]: <https://a.example/x> (T)\n[zwei]: /zwei\n\nSiehe [eins] und [mehr][eins].\n")
    #expect(
      dump.lines == [
        "uncovered: eins", "link-target: https://a.example/x", "title: T", "uncovered: zwei", "link-target: /zwei",
        "prose: Siehe eins und mehr.", "uncovered: eins",
      ])
    #expect(dump.draft.links.map(\.kind) == [.definition, .reference, .reference, .definition])
  }

  @Test func autolinks() {
    let dump = DraftDump("<https://a.example> und www.b.example und x@c.example.\n")
    #expect(dump.lines == ["prose: https://a.example und www.b.example und x@c.example."])
    #expect(dump.draft.links.map(\.kind) == [.autolink, .autolink, .autolink])
    #expect(
      dump.draft.links.map { dump.draft.string(in: $0.url) } == ["https://a.example", "www.b.example", "x@c.example"])
  }

  @Test func tablesWithSurplusCells() {
    let dump = DraftDump("| Name | Telefon |\n|---|:-:|\n| Max \\| Eva | `030` | Rest 12 |\n")
    #expect(
      dump.lines == [
        "table-cell: Name", "table-cell: Telefon", "table-cell: Max | Eva", "table-cell: 030", "uncovered: Rest 12 |",
      ])
    #expect(dump.draft.segments.map(\.row) == [1, 1, 2, 2, 0])
    #expect(dump.source(of: "Max | Eva") == "Max \\| Eva")
  }

  @Test func codeIsReadByLine() {
    let dump = DraftDump("Siehe `a  b`.\n\n```sh Kranz\nmail max\n\n  rm\n```\n\n    eingerückt\n")
    #expect(
      dump.lines == [
        "prose: Siehe a b.", "attribute(info): sh Kranz", "code: mail max", "code: rm", "code: eingerückt",
      ])
    #expect(dump.draft.inlineScopes.map(\.scope) == [.code])
  }

  @Test func taskListsAndNumbers() {
    let dump = DraftDump("- [x] fertig\n- [ ] offen\n\n1. eins\n\n123456789. lang\n")
    #expect(
      dump.lines == [
        "list-item: fertig", "list-item: offen", "list-item: eins", "uncovered: 123456789", "list-item: lang",
      ])
  }

  @Test func inlineScopesAtAPlace() throws {
    let dump = DraftDump("Vor [Text mit `Code` und `mehr`](/x) nach [anderem](/y).\n")
    let scopes = { (phrase: String) in
      dump.range(of: phrase).map { dump.draft.inlineScopes(at: $0.start).map(\.scope) } ?? []
    }
    #expect(scopes("Vor") == [] && scopes("nach") == [])
    #expect(scopes("Text") == [.linkText] && scopes("anderem") == [.linkText])
    #expect(scopes("Code") == [.code, .linkText] && scopes("mehr") == [.code, .linkText])
  }

  @Test func footnotes() {
    let dump = DraftDump(
      "Max[^1] kommt.\n\n[^1]: Eine Notiz.\n\n"
        + "    Und noch\n    eine.\n\n    Dritte.\n\n[^2]: Wort\n\nEnde\n\n    code\n"
    )
    #expect(
      dump.lines == [
        "prose: Max[^1] kommt.", "prose: [^1]: Eine Notiz.", "prose: Und noch eine.", "prose: Dritte.", "uncovered: ^2",
        "prose: Wort", "prose: Ende", "code: code",
      ])
  }

  @Test func lineEndsAndMarks() {
    for (name, end) in [("LF", "\n"), ("CRLF", "\r\n"), ("CR", "\r")] {
      let dump = DraftDump("\u{FEFF}Max\(end)Kranz\(end)\(end)Eva\u{0}\(end)")
      #expect(dump.lines == ["prose: Max Kranz", "prose: Eva\u{FFFD}"], "\(name)")
      #expect(dump.source(of: "Max Kranz") == "Max\(end)Kranz", "\(name)")
    }
  }
}
