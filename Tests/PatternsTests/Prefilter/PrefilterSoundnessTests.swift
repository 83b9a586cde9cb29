import SourceText
import TestSupport
import Testing

@testable import Patterns

/// With and without the prefilter, the same is found: whatever the pattern, whatever the text.
@Suite struct PrefilterSoundnessTests {
  private static let filtered = ScannerOptions(usesPrefilter: true, jit: .always)
  private static let unfiltered = ScannerOptions(usesPrefilter: false, jit: .always)

  @Test(arguments: 0..<8 as Range<UInt64>)
  func randomPatternsOnRandomText(seed: UInt64) {
    var patterns = RandomPattern(seed: seed)
    let specs = (0..<120).map { number in
      let source = patterns.next()
      return PatternSpec(name: "\(number) \(source)", source: source, options: number % 3 == 0 ? .caseless : [])
    }
    let valid = specs.filter { (try? PatternSet.check($0)) != nil }
    #expect(valid.count > 60)
    expectEqual(PatternSet(valid), on: randomText(seed: seed, lines: 60))
  }

  @Test(arguments: 0..<3 as Range<UInt64>)
  func realisticPatternsOnRandomText(seed: UInt64) {
    expectEqual(PatternSet(RealisticPatterns.specs), on: randomText(seed: seed &+ 7000, lines: 300))
  }

  /// Every pattern of the list has a trigger, and the trigger keeps most of the work away.
  @Test func realisticPatternsAreFiltered() {
    let set = PatternSet(RealisticPatterns.specs)
    #expect(set.ids.allSatisfy { !set.trigger(of: $0).isAlways })
    let text = TestText(
      (0..<50).map { "Am Montag tagt der Ausschuss im Saal \($0 % 3 == 0 ? "des Rathauses." : "nebenan.")" })
    let scanner = PatternScanner(set)
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    let candidates = text.paragraphs.indices.map { scanner.candidates(inParagraph: $0).count }.reduce(0, +)
    #expect(candidates < set.count * text.paragraphs.count / 10)
  }

  /// U+017F and U+212A are other cases of `s` and `k`, which no search for bytes knows.
  @Test(arguments: ["ſend", "Kug", "\u{212A}ug", "STRAẞE", "Å", "\u{212B}"])
  func oddCases(line: String) {
    let sources = ["send", "kug", "straße", "å"]
    let set = PatternSet(sources.map { PatternSpec(name: $0, source: $0, options: .caseless) })
    let text = TestText([line])
    expectEqual(set, on: text)
  }

  private func expectEqual(_ set: PatternSet, on text: TestText) {
    let filtered = ScanOutcome(of: set, in: text, options: Self.filtered)
    let unfiltered = ScanOutcome(of: set, in: text, options: Self.unfiltered)
    #expect(!unfiltered.matches.isEmpty)
    for id in filtered.differences(from: unfiltered) {
      let (found, expected) = (filtered.matches[id] ?? [], unfiltered.matches[id] ?? [])
      Issue.record("\(set[id].source), \(set.trigger(of: id)): found \(found), not \(expected)")
    }
  }

  private func randomText(seed: UInt64, lines: Int) -> TestText {
    var texts = RandomText(seed: seed &+ 1000)
    return TestText((0..<lines).map { _ in texts.line() })
  }
}
