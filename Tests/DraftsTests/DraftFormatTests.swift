import Drafts
import Testing

@Suite struct DraftFormatTests {
  @Test(arguments: [
    ("a.md", DraftFormat.markdown), ("b/c.MARKDOWN", .markdown), ("a.htm", .html), ("a.b.html", .html),
    ("a.txt", .plainText),
    ("md", .plainText), ("a/md", .plainText), ("a.md/b", .plainText), ("", .plainText), (".md", .markdown),
    ("x.csv", .csv),
    ("x.json", .json), ("x.jsonl", .jsonLines), ("a.", .plainText), ("ä.md", .markdown), ("a.markdown~", .plainText),
  ])
  func isNamedByTheEnding(path: String, format: DraftFormat) {
    #expect(DraftFormat(path: path) == format)
  }

  @Test func scopesArePrintedAsRulesNameThem() {
    #expect(
      [Scope.prose, .listItem, .frontMatter("media[0].alt"), .attribute("lang"), .fileName].map(\.description) == [
        "prose", "list-item", "front-matter(media[0].alt)", "attribute(lang)", "file-name",
      ])
  }
}
