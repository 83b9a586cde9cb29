import Drafts
import SourceText
import Testing

@Suite struct TokenTests {
  @Test(arguments: [
    ("Fest in #Wiesendorf, #2024 #Ö_1!", ["#Wiesendorf", "#Ö_1"]),
    ("Dank an @max.kranz. und @eva@social.example!", ["@max.kranz", "@eva@social.example"]),
    ("x@a.example &#35; a#b https://a.example/@max#teil ö#x „#Zitat“", ["#Zitat"]),
    ("@ # ## @@x", []),
  ])
  func tokens(text: String, expected: [String]) {
    let draft = DraftDump(text, format: .plainText).draft
    #expect(draft.tokens().map { draft.string(in: $0.range) } == expected)
  }

  @Test(arguments: [
    (
      "Siehe https://a.example/x_(y)?z=1, www.b.example. Und (http://c.example/).",
      ["https://a.example/x_(y)?z=1", "www.b.example", "http://c.example/"]
    ),
    ("„https://a.example“ ftp://d.example/ä https:// http://", ["https://a.example", "ftp://d.example/ä"]),
    ("awww.x.example 12:30 Uhr", []),
  ])
  func bareLinks(text: String, expected: [String]) {
    let draft = DraftDump(text, format: .plainText).draft
    #expect(draft.links.map { draft.string(in: $0.url) } == expected)
    #expect(draft.links.allSatisfy { $0.kind == .bare })
  }

  /// A bare URL ends with the text of the link that it stands in, and before a bracket that it has not opened.
  @Test(arguments: [
    (
      "<a href='/1'>https://t.example/a</a><a href='/2'>#tag</a>",
      ["/1", "/2", "https://t.example/a"]
    ),
    ("<a href='/1'>https://t.example/a</a>https://t.example/b", ["/1", "https://t.example/a", "https://t.example/b"]),
    ("x<a href='/1'>www.t.example/a</a>x", ["/1", "www.t.example/a"]),
    ("Siehe [https://t.example/a]: Text", ["https://t.example/a"]),
    ("[https://t.example/a][]", ["https://t.example/a"]),
    ("https://t.example/?a[]=1&b[2]=3] https://[::1]/x", ["https://[::1]/x", "https://t.example/?a[]=1&b[2]=3"]),
  ])
  func bareLinksEndWithWhatTheyStandIn(text: String, expected: [String]) {
    for format in [DraftFormat.html, .markdown] {
      let draft = DraftDump(text, format: format).draft
      #expect(draft.links.map { draft.string(in: $0.url) }.sorted() == expected, "\(format)")
    }
  }

  @Test func markedLinksAreNotBareToo() {
    let draft = DraftDump("[x](https://a.example/) <https://b.example> https://c.example und `https://d.example`").draft
    #expect(draft.links.map(\.kind) == [.autolink, .autolink, .bare, .inline])
  }

  @Test func partsOfURLs() {
    let text = Array("https://u:p@www.a.example:8080/x/y.html?utm_source=b&fbclid=&c#teil".utf8)
    let parts = URLParts(of: ByteRange(0, text.count), in: text)
    let string = { (range: ByteRange) in String(decoding: text[range.indices], as: UTF8.self) }
    #expect(string(parts.scheme) == "https")
    #expect(string(parts.host) == "www.a.example")
    #expect(string(parts.path) == "/x/y.html")
    #expect(string(parts.query) == "utm_source=b&fbclid=&c")
    #expect(parts.parameters.map { string($0.name) } == ["utm_source", "fbclid", "c"])
    #expect(parts.parameters.map { string($0.value) } == ["b", "", ""])
    #expect(string(parts.fragment) == "teil")
  }

  @Test(arguments: [
    ("www.a.example/x", "www.a.example", "/x"), ("/x?y", "", "/x"), ("mailto:x@a.example", "", "x@a.example"),
    ("", "", ""),
    ("//a.example", "a.example", ""), ("#x", "", ""), ("https://[::1]:80/", "[::1]", "/"),
  ])
  func hostAndPath(url: String, host: String, path: String) {
    let text = Array(url.utf8)
    let parts = URLParts(of: ByteRange(0, text.count), in: text)
    #expect(String(decoding: text[parts.host.indices], as: UTF8.self) == host)
    #expect(String(decoding: text[parts.path.indices], as: UTF8.self) == path)
  }
}
