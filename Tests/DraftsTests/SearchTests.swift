import Drafts
import SourceText
import Testing

/// Signs are searched many bytes at a time: they must be found wherever they stand, and nowhere else.
@Suite struct SearchTests {
  /// Longer than all that is looked at in one step, by every rest.
  private static let lengths = 0..<150

  @Test(arguments: ["https://a.example/x", "www.b.example"])
  func bareLinksAreFoundAtEachPlace(url: String) {
    for length in Self.lengths {
      let filler = String(repeating: "w: a.", count: length / 5 + 1).prefix(length)
      let draft = Draft(SourceFile(path: "", text: "\(filler) \(url) Ende"), format: .plainText)
      #expect(draft.links.map { draft.string(in: $0.url) } == [url], "after \(length) bytes")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func frontMatterEndsAtEachPlace(lineEnd: String) {
    for length in Self.lengths {
      let value = String(repeating: "v-.", count: length / 3 + 1).prefix(length)
      let lines = ["---", "key: \"\(value)\"", "---", "Max", "---"]
      let draft = Draft(
        SourceFile(path: "", text: lines.joined(separator: lineEnd) + lineEnd), format: .plainText)
      let end = lines.prefix(3).joined(separator: lineEnd).utf8.count + lineEnd.utf8.count
      // YAML of a lone CR is outside the subset: its end is found, its fields are not read.
      if lineEnd != "\r" { #expect(draft.frontMatter?.range == ByteRange(0, end)) }
      #expect(DraftDump.range(of: "Max ---", in: draft) != nil, "after \(length) bytes")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func longParagraphsAreFound(lineEnd: String) {
    let line = "[Max](/x) kommt"
    for count in [3_990, 5_000] {
      let text = String(repeating: line + lineEnd, count: count)
      let draft = Draft(SourceFile(path: "", text: text + lineEnd + text), format: .markdown)
      #expect(draft.issues.isEmpty == (count <= 4_000))
      #expect(draft.links.count == min(count, 4_000) * 2)
    }
  }

  @Test func attributesKeepTheirNames() {
    let names = (0..<400).map { "data-\(Character(UnicodeScalar(UInt8(97 + $0 % 26))))\($0)" }
    let tags = names.map { "<b \($0)='\($0) 1'></b><i \($0.uppercased())='\($0) 2'></i>" }
    let draft = Draft(SourceFile(path: "", text: tags.joined()), format: .html)
    let expected = names.flatMap { [(Scope.attribute($0), "\($0) 1"), (Scope.attribute($0), "\($0) 2")] }
    #expect(draft.segments.map(\.scope) == expected.map(\.0))
    #expect(draft.segments.map { draft.string(in: $0.range) } == expected.map(\.1))
  }
}
