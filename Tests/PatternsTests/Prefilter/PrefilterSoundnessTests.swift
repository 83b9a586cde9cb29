import SourceText
import TestSupport
import Testing

@testable import Patterns

/// A pattern that matches in a paragraph is a candidate there: whatever the pattern, whatever the text.
@Suite struct PrefilterSoundnessTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func randomPatternsOnRandomText(seed: UInt64) {
    var patterns = RandomPattern(seed: seed)
    let specs = (0..<250).map { PatternSpec(name: "p\($0)", source: patterns.next(), options: $0 % 3 == 0 ? .caseless : []) }
    let valid = specs.filter { (try? PatternSet.check($0)) != nil }
    #expect(valid.count > 150)
    var texts = RandomText(seed: seed &+ 1000)
    let text = TestText((0..<120).map { _ in texts.line() })
    expectSound(PatternSet(valid), on: text)
  }

  private func expectSound(_ set: PatternSet, on text: TestText) {
    let scanner = PatternScanner(set, options: ScannerOptions(jit: .never))
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    var matches = 0
    var candidates = 0
    for (index, paragraph) in text.paragraphs.enumerated() {
      for id in set.ids {
        let isCandidate = scanner.isCandidate(id, paragraph: index)
        candidates += isCandidate ? 1 : 0
        guard scanner.firstMatch(of: id, in: paragraph) != nil else { continue }
        matches += 1
        #expect(isCandidate, "\(set[id].source) on \(text.string(paragraph)): \(set.trigger(of: id))")
      }
    }
    print("seed matches \(matches) candidates \(candidates) of \(set.count * text.paragraphs.count)", set.ids.count { set.trigger(of: $0).isAlways })
  }
}
