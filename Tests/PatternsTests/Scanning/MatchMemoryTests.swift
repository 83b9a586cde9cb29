import SourceText
import TestSupport
import Testing

@testable import Patterns

/// A scanner that remembers the text before finds what a new one finds.
@Suite struct MatchMemoryTests {
  private static let remembering = ScannerOptions(remembersText: true)

  /// Lines come, go and change, as they do in an editor; the lines around them stay.
  @Test(arguments: 0..<6 as Range<UInt64>)
  func textsThatChange(seed: UInt64) {
    var patterns = RandomPattern(seed: seed &+ 900)
    let specs = (0..<60).map { _ in patterns.next() }.map { PatternSpec(name: $0, source: $0) }
    let set = PatternSet(specs.filter { (try? PatternSet.check($0)) != nil } + RealisticPatterns.specs)
    let scanner = PatternScanner(set, options: Self.remembering)
    var (texts, generator) = (RandomText(seed: seed), SeededGenerator(seed: seed))
    var lines = (0..<12).map { _ in texts.line() }
    for round in 0..<25 {
      let place = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: lines.insert(texts.line(), at: place)
      case 1 where lines.count > 4: lines.remove(at: place)
      case 2: lines[place] = lines[(place + 1) % lines.count]
      default: lines[place] = texts.line()
      }
      let text = TestText(lines)
      let fresh = ScanOutcome(of: set, in: text, options: ScannerOptions())
      for id in ScanOutcome(in: text, by: scanner).differences(from: fresh) {
        Issue.record("\(set[id].source) finds other matches in round \(round)")
      }
    }
  }

  /// The same line behind another one; `\A` and look-behinds over the line's start tell the difference.
  @Test(arguments: [
    "\\Aein", "(?<=x\\n)ein", "(?<!x\\n)ein", "^ein", "\\bein", "(?<=\(String(repeating: "x", count: 60))\\n)ein",
  ])
  func whatStandsBefore(source: String) {
    let set = PatternSet([PatternSpec(name: "p", source: source, use: .query)])
    let scanner = PatternScanner(set, options: Self.remembering)
    let long = String(repeating: "x", count: 60)
    for lines in [
      ["ein"], ["x", "ein"], ["y", "ein"], [long, "ein"], ["y" + long, "ein"], ["y", long, "ein"], ["ein"],
    ] {
      let text = TestText(lines)
      scanner.prepare(text.bytes, paragraphs: text.paragraphs)
      let window = text.paragraphs[lines.count - 1]
      let known = scanner.firstMatch(of: set.ids[0], in: window)
      let fresh = PatternScanner(set)
      fresh.prepare(text.bytes, paragraphs: text.paragraphs)
      #expect(known == fresh.firstMatch(of: set.ids[0], in: window), "\(lines)")
    }
  }

  @Test func whatWasGivenUpIsToldAgain() {
    let text = TestText([String(repeating: "a", count: 41) + "!", "aa"])
    let set = PatternSet([PatternSpec(name: "p", source: "(?:a+)+$")])
    let scanner = PatternScanner(set, options: Self.remembering)
    for _ in 0..<3 {
      scanner.prepare(text.bytes, paragraphs: text.paragraphs)
      for paragraph in text.paragraphs { scanner.forEachMatch(of: set.ids[0], in: paragraph) { _ in } }
      #expect(scanner.takeFaults().map(\.reason) == [.limit(.match)])
    }
  }

  @Test func aLongTextIsNotRemembered() {
    let text = TestText(Array(repeating: "Altmann", count: 1 << 16))
    let set = PatternSet([PatternSpec(name: "p", source: "Altmann")])
    let scanner = PatternScanner(set, options: Self.remembering)
    for _ in 0..<2 {
      scanner.prepare(text.bytes, paragraphs: text.paragraphs)
      #expect(scanner.memory?.paragraph(0) == nil)
      #expect(scanner.firstMatch(of: set.ids[0], in: text.paragraphs[70]) != nil)
    }
  }

  @Test func whatIsNoLongerInTheTextIsForgotten() {
    let set = PatternSet([PatternSpec(name: "p", source: "Altmann")])
    let scanner = PatternScanner(set, options: Self.remembering)
    func paragraph(_ line: String) -> RememberedParagraph? {
      let text = TestText([line])
      scanner.prepare(text.bytes, paragraphs: text.paragraphs)
      return scanner.memory?.paragraph(0)
    }
    let first = paragraph("Frau Altmann")
    #expect(first != nil && paragraph("Frau Altmann") === first)
    #expect(paragraph("Herr Altmann") !== first)
    #expect(paragraph("Frau Altmann") !== first)
  }
}
