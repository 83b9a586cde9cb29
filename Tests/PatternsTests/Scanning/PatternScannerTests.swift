import SourceText
import Testing

@testable import Patterns

@Suite struct PatternScannerTests {
  @Test(arguments: [
    ("\\bkug\\b", "kugü kug ükug", ["kug"]),
    ("\\bÜber", "xÜber Über", ["Über"]),
    ("(?i)größe", "GRÖSSE GRÖßE größe", ["GRÖßE", "größe"]),
    ("(?i)\\bübung", "ÜBUNG Übung bübung", ["ÜBUNG", "Übung"]),
    ("\\p{Lu}\\p{Ll}+", "Ärztin und Öl", ["Ärztin", "Öl"]),
    ("^\\p{L}+$", "Straße", ["Straße"]),
    (".+", "a\rb", ["a\rb"]),
    ("\\w+", "é_ß9 €", ["é_ß9"]),
  ])
  func unicode(source: String, line: String, expected: [String]) {
    #expect(matches(of: source, in: line) == expected)
  }

  /// An empty match moves on by one code point, and what is not empty may follow at the same place.
  @Test(arguments: [
    ("x*", "äx€", [0..<0, 2..<3, 3..<3, 6..<6]),
    ("", "😀a", [0..<0, 4..<4, 5..<5]),
    ("(?=b)|b", "ab", [1..<1, 1..<2]),
    ("a\\K", "aa", [1..<1, 2..<2]),
    ("\\b", "ä ö", [0..<0, 2..<2, 3..<3, 5..<5]),
  ])
  func emptyMatches(source: String, line: String, expected: [Range<Int>]) {
    #expect(ranges(of: source, in: TestText([line]), window: nil) == expected)
  }

  @Test func lookBehindsSeeWhatStandsBeforeTheWindow() {
    let text = TestText(["Frau Altmann"])
    #expect(ranges(of: "(?<=Frau )Alt", in: text, window: ByteRange(5, 12)) == [5..<8])
    #expect(ranges(of: "(?<!Frau )Alt", in: text, window: ByteRange(5, 12)) == [])
    #expect(ranges(of: "\\brau", in: text, window: ByteRange(1, 12)) == [])
  }

  @Test func theTextEndsWithTheWindow() {
    let text = TestText(["Altmann"])
    #expect(ranges(of: "Alt(?=mann)", in: text, window: ByteRange(0, 3)) == [])
    #expect(ranges(of: "Alt\\b", in: text, window: ByteRange(0, 3)) == [0..<3])
    #expect(ranges(of: "Alt$", in: text, window: ByteRange(0, 3)) == [0..<3])
    #expect(ranges(of: "Altm", in: text, window: ByteRange(0, 3)) == [])
  }

  @Test func matchesStartInTheWindow() {
    #expect(ranges(of: "a+", in: TestText(["aaaa"]), window: ByteRange(1, 3)) == [1..<3])
  }

  @Test func windowsAreMovedToCodePointsAndIntoTheText() {
    let text = TestText(["äöü"])
    #expect(ranges(of: "\\p{L}", in: text, window: ByteRange(1, 5)) == [2..<4])
    #expect(ranges(of: "\\p{L}", in: text, window: ByteRange(3, 400)) == [4..<6])
    #expect(ranges(of: "\\b|x*", in: text, window: ByteRange(3, 3)) == [4..<4])
    #expect(ranges(of: "\\p{L}", in: text, window: ByteRange(-5, -1)) == [])
    #expect(ranges(of: "\\p{L}", in: text, window: ByteRange(100, 200)) == [])
  }

  @Test func linesHaveStartAndEnd() {
    #expect(ranges(of: "^b$", in: TestText(["a", "b", "c"]), window: ByteRange(0, 6)) == [2..<3])
  }

  @Test func groups() throws {
    let text = TestText(["Zahl: 12 €"])
    let source = "(?<zahl>[0-9]+) (?:(?<euro>€)|(?<dollar>\\$))(x)?"
    let match = try #require(firstMatch(of: source, in: text))
    #expect(match.range == ByteRange(6, 12))
    #expect(match.range(ofGroup: 0) == match.range)
    #expect(match.range(ofGroup: "zahl") == ByteRange(6, 8))
    #expect(match.range(ofGroup: 1) == ByteRange(6, 8))
    #expect(match.range(ofGroup: "euro") == ByteRange(9, 12))
    #expect(match.range(ofGroup: "dollar") == nil)
    #expect(match.range(ofGroup: "pfund") == nil)
    #expect(match.range(ofGroup: 4) == nil)
    #expect(match.range(ofGroup: 5) == nil)
    #expect(match.range(ofGroup: -1) == nil)
  }

  @Test func oneNameOfSeveralGroups() throws {
    let match = try #require(firstMatch(of: "(?J)(?:a(?<n>1)|b(?<n>2))", in: TestText(["b2"])))
    #expect(match.range(ofGroup: "n") == ByteRange(1, 2))
  }

  @Test func manyGroups() throws {
    let source = String(repeating: "(a)", count: 40)
    let match = try #require(firstMatch(of: source, in: TestText([String(repeating: "a", count: 40)])))
    #expect(match.range(ofGroup: 40) == ByteRange(39, 40))
  }

  /// A search inside of a search disturbs neither, be it for the same pattern.
  @Test func searchesNest() {
    let text = TestText(["a1 a2 a3"])
    let set = PatternSet([PatternSpec(name: "a", source: "a([0-9])"), PatternSpec(name: "d", source: "[0-9]")])
    let scanner = PatternScanner(set)
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    var found: [String] = []
    scanner.forEachMatch(of: set.ids[0], in: text.whole) { match in
      let digit = scanner.firstMatch(of: set.ids[1], in: match.range)
      var inner = 0
      scanner.forEachMatch(of: set.ids[0], in: text.whole) { _ in inner += 1 }
      found.append("\(text.string(match.range)) \(digit.map { text.string($0.range) } ?? "") \(inner)")
    }
    #expect(found == ["a1 1 3", "a2 2 3", "a3 3 3"])
  }

  @Test func extendedSyntax() {
    #expect(matches(of: "a b  # die ersten\n [ ]c", in: "ab c", options: .extended) == ["ab c"])
  }

  @Test func nothingToDo() {
    let empty = PatternScanner(PatternSet([]))
    empty.prepare(Array("Text".utf8), paragraphs: [ByteRange(0, 4)])
    #expect(empty.candidates(inParagraph: 0).isEmpty)
    #expect(ranges(of: "a", in: TestText([]), window: ByteRange(0, 0)) == [])
    #expect(ranges(of: "a*", in: TestText([""]), window: ByteRange(0, 0)) == [0..<0])
  }

  /// Paragraphs outside of the text are no reason to read there.
  @Test func paragraphsOutsideOfTheText() {
    let set = PatternSet([PatternSpec(name: "send", source: "send", options: .caseless)])
    let scanner = PatternScanner(set)
    scanner.prepare(Array("xsend".utf8), paragraphs: [ByteRange(0, 90), ByteRange(50, 60), ByteRange(-4, 3)])
    #expect((0..<4).map { scanner.isCandidate(set.ids[0], paragraph: $0) } == [true, false, false, true])
    #expect(scanner.firstMatch(of: set.ids[0], in: ByteRange(0, 90))?.range == ByteRange(1, 5))
  }

  @Test func queriesAreAskedOnly() {
    let set = PatternSet([
      PatternSpec(name: "s", source: "haus"), PatternSpec(name: "q", source: "haus", use: .query),
    ])
    for usesPrefilter in [true, false] {
      let scanner = PatternScanner(set, options: ScannerOptions(usesPrefilter: usesPrefilter))
      scanner.prepare(Array("haus\nhof".utf8), paragraphs: [ByteRange(0, 4), ByteRange(5, 8)])
      #expect(Array(scanner.candidates(inParagraph: 0)) == [set.ids[0]])
      #expect(scanner.isCandidate(set.ids[1], paragraph: 1))
      #expect(scanner.firstMatch(of: set.ids[1], in: ByteRange(0, 4)) != nil)
    }
    #expect(set.trigger(of: set.ids[1]) == .always)
  }

  private func firstMatch(of source: String, in text: TestText) -> PatternMatch? {
    let set = PatternSet([PatternSpec(name: "p", source: source)])
    let scanner = PatternScanner(set)
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    return scanner.firstMatch(of: set.ids[0], in: text.whole)
  }

  /// The matches in a window, nil meaning the first paragraph.
  private func ranges(of source: String, in text: TestText, window: ByteRange?) -> [Range<Int>] {
    let set = PatternSet([PatternSpec(name: "p", source: source)])
    let scanner = PatternScanner(set)
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    var result: [Range<Int>] = []
    scanner.forEachMatch(of: set.ids[0], in: window ?? text.paragraphs[0]) { result.append($0.range.indices) }
    return result
  }
}
