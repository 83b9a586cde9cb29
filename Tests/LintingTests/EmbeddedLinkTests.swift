import Findings
import Linting
import Rules
import SourceText
import Testing

/// `link: {unless-within: …}`: links in an embedded post are its platform's, those around it are ours.
@Suite struct EmbeddedLinkTests {
  static let lines = "when: {link: {hosts: [kurz.example], unless-within: [fremder-beitrag, bild]}}"
  static let inside = "<a href=\"https://kurz.example/i\">i</a>"
  static let outside = "<a href=\"https://kurz.example/o\">o</a>"

  @Test(arguments: [
    "<blockquote class=\"fremder-beitrag\"><p>Text \(inside)</p>&mdash; X \(inside)</blockquote> \(outside)",
    "<blockquote class='breit  fremder-beitrag' lang=de>\(inside)</blockquote>\(outside)",
    "<DIV CLASS=bild><div>\(inside)</div>\(inside)</DIV>\(outside)",
    "<div class=\"bild\"><div class=\"bild\">\(inside)</div>\(inside)</div>\(outside)",
    "\(outside) <div><section class=\"bild\">\(inside)</section></div>",
    "<div class=\"bild\"><blockquote>\(inside)</div>\(outside)",
  ])
  func insideIsSilent(html: String) throws {
    for path in ["a.html", "a.md"] {
      #expect(try OneRule.found(in: html, path: path, by: Self.lines) == ["https://kurz.example/o"], "\(path)")
    }
  }

  /// Markdown between the tags, and HTML in a quote.
  @Test func inMarkdown() throws {
    let text = """
      <div class="bild">

      Mehr unter https://kurz.example/1, [hier](https://kurz.example/2).

      </div>

      > <div class="bild">
      > <a href="https://kurz.example/3">x</a>
      > </div>

      Mehr unter https://kurz.example/4.
      """
    #expect(try OneRule.found(in: text, by: Self.lines) == ["https://kurz.example/4"])
  }

  /// Where an element ends nowhere, or is another one, nothing is silent.
  @Test(arguments: [
    "<blockquote class=\"fremder-beitrag\">\(inside)", "<blockquote class=\"beitrag\">\(inside)</blockquote>",
    "<blockquote id=\"bild\">\(inside)</blockquote>", "<p class=\"bild\">\(inside)</p>",
    "<div><section class=\"bild\">\(inside)</div>", "</div><div class=\"bild\"></div>\(inside)</div>",
  ])
  func otherElementsAreNot(html: String) throws {
    #expect(try OneRule.found(in: html, by: Self.lines) == ["https://kurz.example/i"])
  }

  @Test func utf16() throws {
    let text = "<div class=\"bild\">😀 \(Self.inside)</div> \(Self.outside)"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    let checker = try Checker(library: OneRule.loading(Self.lines).library, policy: Policy())
    let findings = checker.makeWorker().check(SourceFile(path: "a.md", bytes: bytes)).findings
    #expect(findings.count == 1)
  }
}
