import Drafts
import SourceText
import Testing

@Suite struct FrontMatterTests {
  private static let yaml = """
    ---
    title: "Fest in \\"Wiesendorf\\""   # Frau Altmann fragen
    channels: [web, mastodon]
    media:
      - file: fest.jpg
        alt: Kinder auf
          dem Platz
        consent: true
    note: |
      Erste Zeile
      Zweite

      Absatz
    Max Kranz: zugesagt
    ---
    Text

    """

  @Test func yamlFieldsAndSegments() throws {
    let dump = DraftDump(Self.yaml)
    #expect(
      dump.lines == [
        "front-matter(title): Fest in \"Wiesendorf\"", "front-matter(channels[0]): web",
        "front-matter(channels[1]): mastodon", "front-matter(media[0].file): fest.jpg",
        "front-matter(media[0].alt): Kinder auf dem Platz", "front-matter(media[0].consent): true",
        "front-matter(note): Erste Zeile Zweite", "front-matter(note): Absatz", "uncovered: Max Kranz",
        "front-matter(…): zugesagt", "comment: Frau Altmann fragen", "prose: Text",
      ])
    let matter = try #require(dump.draft.frontMatter)
    #expect(matter.syntax == .yaml)
    #expect(matter["title"]?.text == "Fest in \"Wiesendorf\"")
    #expect(matter["channels"]?.elements.map(\.text) == ["web", "mastodon"])
    #expect(matter["media"]?.elements.first?["consent"]?.text == "true")
    #expect(matter["note"]?.text == "Erste Zeile\nZweite\n\nAbsatz\n")
    #expect(dump.source(of: "in \"Wiesendorf") == "in \\\"Wiesendorf")
    #expect(dump.source(of: "auf dem") == "auf\n      dem")
    #expect(dump.source(of: "Zeile Zweite") == "Zeile\n  Zweite")
  }

  @Test func toml() throws {
    let dump = DraftDump(
      """
      +++
      title = "Fest \\u00fcber" # Notiz
      date = 2025-05-03
      draft = false
      path = 'C:\\Max'
      [params]
      text = \"\"\"
      Erste \\
        Zeile

      Zweite\"\"\"
      [[media]]
      file = "a.jpg"
      [[media]]
      file = "b.jpg"
      alt.de = "Bild"
      +++
      Text
      """)
    #expect(
      dump.lines == [
        "front-matter(title): Fest über", "front-matter(date): 2025-05-03", "front-matter(path): C:\\Max",
        "front-matter(params.text): Erste Zeile", "front-matter(params.text): Zweite",
        "front-matter(media[0].file): a.jpg", "front-matter(media[1].file): b.jpg",
        "front-matter(media[1].alt.de): Bild", "comment: Notiz", "prose: Text",
      ])
    let matter = try #require(dump.draft.frontMatter)
    #expect(matter["draft"]?.content == .boolean(false))
    #expect(matter["media"]?.elements.last?["alt"]?["de"]?.text == "Bild")
    #expect(dump.source(of: "über") == "\\u00fcber")
  }

  @Test func json() throws {
    let dump = DraftDump(
      """
      {"title": "Fest", "tags": ["a\\nb", 1], "none": null}
      # Text
      """)
    #expect(
      dump.lines == [
        "front-matter(title): Fest", "front-matter(tags[0]): a b", "front-matter(tags[1]): 1", "heading: Text",
      ])
    #expect(dump.draft.frontMatter?["none"]?.content == .null)
  }

  @Test func unreadableIsStillChecked() {
    let dump = DraftDump("---\na: &anchor Max\nb: *anchor\n---\nText\n")
    #expect(dump.draft.frontMatter == nil)
    #expect(dump.lines == ["front-matter(): a: &anchor Max b: *anchor", "prose: Text"])
    #expect(
      dump.draft.issues == [.frontMatterUnreadable(range: ByteRange(0, 34), reason: .unsupported)])
    #expect(DraftDump("+++\na = 1\na = 2\n+++\n").draft.issues.count == 1)
  }

  @Test func unterminated() {
    let dump = DraftDump("---\ntitle: Max\n\nText\n")
    #expect(dump.range(of: "title: Max") != nil)
    #expect(dump.draft.issues == [.frontMatterUnreadable(range: ByteRange(0, 21), reason: .unterminated)])
    #expect(DraftDump("---\n\nText\n").draft.issues.isEmpty)
  }

  @Test func templatesAreNotJSON() {
    #expect(DraftDump("{{< video >}}\n").draft.frontMatter == nil)
    #expect(DraftDump("{ \"a\": 1 } und mehr\n").lines == ["prose: { \"a\": 1 } und mehr"])
  }

  @Test(arguments: ["\u{FEFF}---\ntitle: Müller\n---\nÜber\n", "---\r\ntitle: Müller\r\n---\r\nÜber\r\n"])
  func rangesAreOfTheFile(text: String) throws {
    for encoded in [Array(text.utf8), UTF16Bytes.littleEndian(text), UTF16Bytes.bigEndian(text)] {
      let file = SourceFile(path: "", bytes: encoded)
      let draft = Draft(file, format: .markdown)
      let value = try #require(draft.frontMatter?["title"])
      let word = text.contains("\u{FEFF}") ? text : text
      #expect(FileText.decode(file, value.range) == "Müller", "\(word)")
      let prose = try #require(draft.segments.last)
      #expect(FileText.decode(file, draft.map.sourceRange(of: prose.range)) == "Über")
    }
  }
}
