import SourceText
import TestSupport
import Testing

@testable import Rules

@Suite struct ExampleTests {
  @Test(arguments: [
    ("nichts", "nichts", []),
    ("⟦Ärztin⟧ da", "Ärztin da", [ByteRange(0, 7)]),
    ("a⟦b⟧⟦c⟧d", "abcd", [ByteRange(1, 2), ByteRange(2, 3)]),
    ("🙂 ⟦e\u{301}⟧", "🙂 e\u{301}", [ByteRange(5, 8)]),
    ("⟨x⟩ ⟪y⟫", "⟨x⟩ ⟪y⟫", []),
  ])
  func marks(text: String, plain: String, ranges: [ByteRange]) throws {
    let example = try Example(marked: text, declaredAt: ByteRange(3, 9))
    #expect(example.text == plain)
    #expect(example.marked == ranges)
    #expect(example.declaredAt == ByteRange(3, 9))
  }

  @Test(arguments: [
    ("ä⟦b", MarkError.Kind.unclosed, 2), ("b⟧", .unopened, 1), ("⟦a⟦b⟧⟧", .nested, 4), ("x⟦⟧", .empty, 4),
    ("⟦a⟧⟧", .unopened, 7),
  ])
  func broken(text: String, kind: MarkError.Kind, place: Int) {
    #expect(throws: MarkError(kind: kind, range: ByteRange(start: place, length: 3))) {
      try Example(marked: text, declaredAt: ByteRange(0, 0))
    }
  }

  /// Marking random pieces of a text and reading the marks gives the text and the pieces back.
  @Test func marksRoundTrip() throws {
    var random = SeededGenerator(seed: 20_261_123)
    let letters = ["a", "ß", "…", "🙂", " ", "\n", "[", "⟨"]
    for _ in 0..<500 {
      var marked = ""
      var plain = ""
      var ranges: [ByteRange] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let piece = (0..<Int.random(in: 1..<5, using: &random)).compactMap { _ in letters.randomElement(using: &random)
        }
        .joined()
        let isMarked = Bool.random(using: &random)
        if isMarked { ranges.append(ByteRange(start: plain.utf8.count, length: piece.utf8.count)) }
        marked += isMarked ? "⟦\(piece)⟧" : piece
        plain += piece
      }
      let example = try Example(marked: marked, declaredAt: ByteRange(0, 0))
      #expect(example.text == plain)
      #expect(example.marked == ranges)
    }
  }
}
