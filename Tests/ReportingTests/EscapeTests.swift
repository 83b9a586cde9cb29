import Testing

@testable import Reporting

@Suite struct EscapeTests {
  @Test(arguments: [
    ("posts/spende.md", "posts/spende.md"),
    ("./posts/a.md", "posts/a.md"),
    ("posts/für alle.md", "posts/f%C3%BCr%20alle.md"),
    ("a:b.md", "a%3Ab.md"),
    ("100%#?.md", "100%25%23%3F.md"),
    ("[a]\"<>\\^`{|}.md", "%5Ba%5D%22%3C%3E%5C%5E%60%7B%7C%7D.md"),
    ("a\u{1B}\n.md", "a%1B%0A.md"),
    ("../x~_-.md", "../x~_-.md"),
    ("/tmp/ä.md", "file:///tmp/%C3%A4.md"),
    ("東京.txt", "%E6%9D%B1%E4%BA%AC.txt"),
  ])
  func pathsAsURIs(path: String, expected: String) {
    #expect(PathURI.reference(to: path) == expected)
  }

  @Test(arguments: [
    ("a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"),
    ("a\nb\tc\r", "a&#10;b&#9;c&#13;"),
    ("\u{0}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{85}\u{9B}\u{202E}", "&#133;&#155;&#8238;"),
    ("äß🙂", "äß🙂"),
  ])
  func xmlAttributes(text: String, expected: String) {
    #expect(XMLWriter.escaped(text) == expected)
  }

  @Test(arguments: [
    ("*a* _b_ [c](d) `e` | #f", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\| \\#f"),
    ("<b>&@amt", "&lt;b&gt;&amp;&#64;amt"),
    ("a\nb", "a b"),
  ])
  func markdown(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  /// A path or message cannot end its command and start another.
  @Test func workflowCommands() {
    var sink = ByteSink()
    let command = WorkflowCommand(
      name: "error", properties: [("title", "a:b,c%"), ("file", "x\n::error::y")], message: "100 %\r\n::set-output::z")
    command.write(into: &sink)
    let expected =
      "::error title=a%3Ab%2Cc%25,file=x%0A%3A%3Aerror%3A%3Ay::100 %25%0D%0A::set-output::z\n"
    #expect(String(decoding: sink.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("Ein Satz", "Ein Satz."), ("Ein Satz.", "Ein Satz."), ("Frage?", "Frage?"), ("a\n  b", "a b."), ("", ""),
    ("{0} und {x}", "{{0}} und {{x}}."),
  ])
  func sarifMessages(text: String, expected: String) {
    #expect(SARIFText.message(text) == expected)
  }
}
