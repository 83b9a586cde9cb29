import PolicyYAML
import SourceText
import Testing

/// Where nodes stand.
@Suite struct RangeTests {
  private func text(_ range: ByteRange, _ yaml: String) -> String {
    String(decoding: Array(yaml.utf8)[range.indices], as: UTF8.self)
  }

  @Test(arguments: [
    ("# n\na: text # n\nb: 'x' # n\n", "a", "text"), ("a: 'te''xt' # n\n", "a", "'te''xt'"),
    ("a: [b, {c: d}] # n\n", "a", "[b, {c: d}]"), ("a:\n  b: c\n  d: e # n\n\n# n\nf: g\n", "a", "b: c\n  d: e"),
    ("a:\n- b\n- c\nd: e\n", "a", "- b\n- c"), ("a:\n  - b:\n  - c: d\n", "a", "- b:\n  - c: d"),
    ("a: |\n  x\n  y\n\nb: c\n", "a", "|\n  x\n  y"), ("a: x\n  y\nb: c\n", "a", "x\n  y"), ("a:\nb: c\n", "a", ""),
    ("ä: \"é\"\na: ü\n", "a", "ü"),
  ])
  func valuesStandWhereTheyAreWritten(yaml: String, key: String, expected: String) throws {
    let document = Parser.parse(SourceFile(path: "a.yml", text: yaml))
    let entry = try #require(document.root?.mapping?.entry(key))
    #expect(text(entry.value.range, yaml) == expected)
    #expect(text(entry.key.range, yaml) == key)
  }

  @Test func aByteOrderMarkCountsInBytes() throws {
    let document = Parser.parse(SourceFile(path: "a.yml", text: "\u{FEFF}a: [b\n"))
    #expect(document.root?.range == ByteRange(3, 8))
    let diagnostic = try #require(document.diagnostics().first)
    #expect(diagnostic.region?.start.column == 4)
  }

  @Test func aPartOfAFileHasThePlacesOfTheFile() throws {
    let yaml = "---\ntitle: Rathaus\nlist: [a\n---\n# Text\n- [ ] offen\n"
    let file = SourceFile(path: "post.md", text: yaml)
    let document = Parser.parse(file, in: ByteRange(4, 28))
    let title = try #require(document.root?.mapping?.entry("title"))
    #expect(text(title.value.range, yaml) == "Rathaus")
    #expect(document.faults.map(\.range) == [ByteRange(25, 26)])
    #expect(document.diagnostics().first?.region?.start.line == 3)
  }

  @Test(arguments: [ByteRange(0, 0), ByteRange(4, 4), ByteRange(100, 200), ByteRange(3, 1000)])
  func aPartOutsideTheFileIsEmpty(range: ByteRange) {
    let document = Parser.parse(SourceFile(path: "a.yml", text: "abc"), in: range)
    #expect(document.root == nil)
    #expect(document.faults == [])
  }
}
