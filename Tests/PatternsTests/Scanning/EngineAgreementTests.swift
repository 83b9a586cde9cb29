import TestSupport
import Testing

@testable import Patterns

/// The interpreter, machine code, and going from one to the other find the same.
@Suite struct EngineAgreementTests {
  @Test(arguments: 0..<6 as Range<UInt64>)
  func randomPatterns(seed: UInt64) {
    var patterns = RandomPattern(seed: seed &+ 500)
    let sources = (0..<80).map { _ in patterns.next() }
    expectEqual(sources.map { PatternSpec(name: $0, source: $0) }.filter { (try? PatternSet.check($0)) != nil }, seed: seed)
  }

  @Test func realisticPatterns() {
    expectEqual(RealisticPatterns.specs, seed: 77)
  }

  private func expectEqual(_ specs: [PatternSpec], seed: UInt64) {
    let set = PatternSet(specs)
    var texts = RandomText(seed: seed)
    let text = TestText((0..<60).map { _ in texts.line() })
    let interpreted = ScanOutcome(of: set, in: text, options: ScannerOptions(jit: .never))
    #expect(!interpreted.matches.isEmpty)
    for jit in [JITMode.always, .after(uses: 3)] {
      for id in ScanOutcome(of: set, in: text, options: ScannerOptions(jit: jit)).differences(from: interpreted) {
        Issue.record("\(set[id].source) finds other matches with \(jit)")
      }
    }
  }
}
