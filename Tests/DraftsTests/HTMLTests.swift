import Drafts
import SourceText
import Testing

@Suite struct HTMLTests {
  @Test func blocksPartAndInlinesDoNot() {
    let dump = DraftDump("<p>Max <b>Kr</b>anz<div>Eva<br>Altmann</div>\n<ul><li>a<li>b</ul>c", format: .html)
    #expect(dump.lines == ["prose: Max Kranz", "prose: Eva Altmann", "list-item: a", "list-item: b", "prose: c"])
    #expect(dump.source(of: "Kranz") == "Kr</b>anz")
  }

  @Test func attributes() {
    let dump = DraftDump(
      "<p class=x>Zum <a href=\"https://a.example/?x=1&amp;y=2\" title='T &quot;q&quot;'>Amt</a> "
        + "<img src=/b.png alt=Bild>",
      format: .html)
    #expect(
      dump.lines == [
        "attribute(class): x", "prose: Zum Amt", "link-target: https://a.example/?x=1&y=2", "title: T \"q\"",
        "link-target: /b.png", "alt-text: Bild",
      ])
    #expect(dump.draft.links.map(\.kind) == [.attribute, .attribute])
    #expect(dump.draft.links.first?.display.map { dump.draft.string(in: $0) } == "Amt")
  }

  @Test func commentsScriptsAndReferences() {
    let dump = DraftDump(
      "<!doctype html><title>A &amp; B</title><script>let a = 1\nlet b = '<p>'</script><!-- Max\nKranz -->"
        + "<p>&copy;x &notit; &#x80; &#99999999; &ampamp;</p>", format: .html)
    #expect(
      dump.lines == [
        "title: A & B", "code: let a = 1", "code: let b = '<p>'", "comment: Max Kranz",
        "prose: ©x ¬it; € \u{FFFD} &amp;",
      ])
  }

  @Test func insideMarkdown() {
    let dump = DraftDump(
      "<div title=\"Ein\nTitel\">\n\nText **fett**\n\n</div>\n\n"
        + "> <table><tr><td title=\"a\n> b\">Max</td>\n> </tr></table>\n\n"
        + "Ein <a href=\"/x\">Weg</a><br>und <!-- Notiz --> mehr\n")
    #expect(
      dump.lines == [
        "title: Ein Titel", "prose: Text fett", "title: a b", "table-cell: Max", "prose: Ein Weg und mehr",
        "link-target: /x", "comment: Notiz",
      ])
    #expect(dump.source(of: "Ein Titel") == "Ein\nTitel")
    #expect(dump.source(of: "a b") == "a\n> b")
    #expect(dump.draft.links.first?.display.map { dump.draft.string(in: $0) } == "Weg")
  }

  @Test func commentsWithHyphensInParagraphs() {
    let dump = DraftDump("Ein Satz. <!-- draftlint:allow x -- Grund --> Noch einer `<!-- a -- b -->`.\n")
    #expect(
      dump.lines == ["prose: Ein Satz. Noch einer <!-- a -- b -->.", "comment: draftlint:allow x -- Grund"])
  }

  @Test func cutOffMarkupIsStillRead() {
    for text in ["<p title=\"Max Kranz", "<!-- Max Kranz", "<p Max Kranz", "<title>Max Kranz", "<script>Max Kranz"] {
      let dump = DraftDump(text, format: .html)
      #expect(dump.range(of: "Max Kranz") != nil, "\(text): \(dump.lines)")
    }
  }
}
