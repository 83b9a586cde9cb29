import Drafts
import SourceText
import TestSupport
import Testing

/// A paragraph is read alike wherever it stands; only the positions are others.
@Suite struct WrappingTests {
  enum Wrapping: CaseIterable {
    case listItem
    case nestedItem
    case quote
    case quotedItem
    case tableCell

    /// What stands before the first line, and before each other one.
    var prefixes: (first: String, next: String) {
      switch self {
      case .listItem: ("- ", "  ")
      case .nestedItem: ("1. a\n   - ", "     ")
      case .quote: ("> ", "> ")
      case .quotedItem: ("> * ", ">   ")
      case .tableCell: ("| h |\n|---|\n| ", "")
      }
    }

    /// Segments that the wrapping has before the paragraph.
    var segmentsBefore: Int { self == .nestedItem || self == .tableCell ? 1 : 0 }
    var scope: Scope { self == .quote ? .quote : self == .tableCell ? .tableCell : .listItem }
  }

  private static let words = [
    "Max", "Kranz", "Müller", "Mu\u{308}ller", "z. B.", "a\u{AD}b", "2024", "🎉", "Bürger:innen", "x@a.example",
  ]
  private static let signs = [
    " ", " ", " ", " \n", " **b** ", " _c_ ", "**", " `d e` ", "&amp;", "&uuml;", " [f **g**](/h \"i &amp; j\") ",
    " ![k](l.png) ",
    " <https://m.example> ", "\\*", " <b>n</b> ", "<br>", " <!-- o --> ", " ~~p~~ ", " <a href='/q'>r</a> ", ", ", ". ",
  ]

  @Test(arguments: Wrapping.allCases)
  func onlyPositionsChange(wrapping: Wrapping) {
    var random = SeededGenerator(seed: 0x0A11_CE5)
    for number in 0..<400 {
      var paragraph = "Anfang"
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        paragraph += Self.signs.randomElement(using: &random) ?? ""
        paragraph += Self.words.randomElement(using: &random) ?? ""
      }
      if wrapping == .tableCell { paragraph = paragraph.replacing("\n", with: "") }
      let plain = Draft(SourceFile(path: "", text: paragraph + "\n"), format: .markdown)
      let wrapped = Draft(SourceFile(path: "", text: Self.wrap(paragraph, wrapping)), format: .markdown)
      let difference = Self.difference(plain, wrapped, Self.places(paragraph, wrapping), wrapping)
      #expect(difference == nil, "case \(number): \(difference ?? "") in \(paragraph.debugDescription)")
      guard difference == nil else { return }
    }
  }

  private static func wrap(_ paragraph: String, _ wrapping: Wrapping) -> String {
    let (first, next) = wrapping.prefixes
    return first + paragraph.replacing("\n", with: "\n" + next) + (wrapping == .tableCell ? " |\n" : "\n")
  }

  /// Where each byte of the paragraph stands in the wrapped text.
  private static func places(_ paragraph: String, _ wrapping: Wrapping) -> [Int] {
    let (first, next) = wrapping.prefixes
    var places: [Int] = []
    var place = first.utf8.count
    for byte in paragraph.utf8 {
      places.append(place)
      place += byte == UInt8(ascii: "\n") ? 1 + next.utf8.count : 1
    }
    return places + [place]
  }

  private static func difference(
    _ plain: Draft, _ wrapped: Draft, _ places: [Int], _ wrapping: Wrapping
  ) -> String? {
    let segments = Array(wrapped.segments.dropFirst(wrapping.segmentsBefore))
    guard segments.count == plain.segments.count else { return "\(segments.count) segments" }
    for (one, other) in zip(plain.segments, segments) {
      guard plain.text[one.range.indices] == wrapped.text[other.range.indices] else { return "other text" }
      guard other.scope == (one.scope == .prose ? wrapping.scope : one.scope) else { return "scope \(other.scope)" }
      for offset in 0..<one.range.count where plain.text[one.range.start + offset] != 0x20 {
        let source = plain.map.sourceOffset(of: one.range.start + offset)
        let place = wrapped.map.sourceOffset(of: other.range.start + offset)
        guard place == places[source] else { return "byte \(source) at \(place), not \(places[source])" }
      }
    }
    guard plain.links.count == wrapped.links.count else { return "\(wrapped.links.count) links" }
    return nil
  }
}
