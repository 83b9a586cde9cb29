import Drafts
import SourceText
import Testing

/// Input that is broken or made to hurt: it is read, keeps the laws, and what is cut off is told.
@Suite struct BadInputTests {
  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [
    (repeated(">", 10_000) + " Max", DraftFormat.markdown), (repeated("- ", 10_000) + "Max", .markdown),
    (repeated("[", 100_000) + "Max", .markdown), (repeated("![", 5_000) + "Max" + repeated("](u)", 5_000), .markdown),
    (repeated("<div>", 50_000) + "Max", .html),
    (repeated("<li><blockquote>", 20_000) + "Max" + repeated("</td>", 20_000), .html),
    ("&#99999999; Max", .html), ("&#99999999; Max", .markdown), (repeated("\0", 1_000) + "Max", .markdown),
    (repeated("abc def ", 50_000) + "Max", .markdown), ("```\nMax", .markdown), ("<!-- Max", .markdown),
    ("---\na: Max", .markdown), ("+++\na = 'Max", .markdown), ("<p title='Max", .markdown),
    ("Max\u{301}" + repeated("\u{327}", 2_000), .plainText),
    ("[Max](/x \"" + repeated("y\n", 500) + "\")", .markdown), (repeated("a: {", 2_000) + "Max", .plainText),
    ("---\n" + repeated("a: [", 2_000) + "Max\n---\n", .markdown),
    ("+++\na = " + repeated("[", 2_000) + "'Max'\n+++\n", .markdown),
    ("{\"a\": " + repeated("[", 2_000) + "Max", .markdown), (repeated("\"", 10_001) + "Max", .csv), ("[\"Max", .json),
    ("\\u00", .jsonLines),
  ])
  func isReadAndKeepsTheLaws(text: String, format: DraftFormat) {
    let draft = Draft(SourceFile(path: "", text: text), format: format)
    #expect(DraftLaws.broken(by: draft).isEmpty)
    let isRead = !text.contains("Max") || DraftDump.range(of: "Max", in: draft) != nil
    #expect(isRead)
  }

  /// 10 MB without a line end: linear time, and every word where it stands.
  @Test(arguments: [DraftFormat.markdown, .html, .plainText])
  func aLineOfTenMegabytes(format: DraftFormat) {
    let text = Self.repeated("Das Fest ist am Samstag, sagt *Altmann* [hier](/x). ", 200_000) + "Max"
    let draft = Draft(SourceFile(path: "", text: text), format: format)
    #expect(draft.issues.isEmpty)
    let end = draft.segments.first?.range.end ?? 0
    #expect(draft.map.sourceRange(of: ByteRange(end - 3, end)) == ByteRange(text.utf8.count - 3, text.utf8.count))
  }

  @Test(arguments: DraftFormat.allCases)
  func emptyFiles(format: DraftFormat) {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x0A], [0x20, 0x0D, 0x0A]] {
      let draft = Draft(SourceFile(path: "", bytes: bytes), format: format)
      #expect(draft.text.isEmpty && draft.segments.isEmpty && draft.issues.isEmpty)
    }
  }

  @Test func anEndlessTableIsCutOff() {
    let table =
      Self.repeated("|a", 1_000) + "|\n" + Self.repeated("|---", 1_000) + "|" + "\n" + Self.repeated("Max\n", 1_000)
    let draft = Draft(SourceFile(path: "", text: table), format: .markdown)
    guard case .cutOff(limit: .events, let range)? = draft.issues.first else {
      Issue.record("nothing is cut off")
      return
    }
    #expect(range.end == table.utf8.count)
    #expect(draft.segments.last?.scope == .uncovered)
    #expect(DraftLaws.broken(by: draft).isEmpty)
  }

  @Test func anEndlessParagraphHasNoLinks() {
    let text = Self.repeated("[Max](/x) kommt\n", 5_000)
    let draft = Draft(SourceFile(path: "", text: text), format: .markdown)
    #expect(draft.links.count >= 3_900 && draft.links.count < 4_100)
    guard case .cutOff(limit: .lines, _)? = draft.issues.first else {
      Issue.record("nothing is told")
      return
    }
    #expect(draft.issues.count == 1)
    // A list of links is no paragraph.
    let list = Draft(SourceFile(path: "", text: Self.repeated("- [Max](/x)\n", 5_000)), format: .markdown)
    #expect(list.links.count == 5_000 && list.issues.isEmpty)
  }

  @Test func otherBytesAreTold() {
    let draft = Draft(
      SourceFile(path: "", bytes: Array("M".utf8) + [0xFC, 0xDF] + Array("ller ".utf8) + [0x80]), format: .markdown)
    #expect(draft.string(in: draft.segments[0].range) == "M\u{FFFD}\u{FFFD}ller \u{FFFD}")
    #expect(draft.issues == [.undecodable(ranges: [ByteRange(1, 3), ByteRange(8, 9)], count: 3)])
  }

  @Test func aFileOverTheLimitIsCutOff() {
    let limits = DraftLimits(maximumBytes: 10, maximumDepth: 8, maximumEventsPerByte: 8)
    let draft = Draft(SourceFile(path: "", text: "Max Kranz kommt"), format: .plainText, limits: limits)
    #expect(draft.issues == [.cutOff(limit: .bytes, range: ByteRange(10, 15))])
    #expect(draft.string(in: draft.segments[0].range) == "Max Kranz")
  }
}
