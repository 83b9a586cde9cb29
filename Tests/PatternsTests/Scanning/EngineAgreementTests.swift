import TestSupport
import Testing

@testable import Patterns

/// The interpreter, machine code, and going from one to the other find the same.
@Suite struct EngineAgreementTests {
  @Test(arguments: 0..<6 as Range<UInt64>)
  func randomPatterns(seed: UInt64) {
    var patterns = RandomPattern(seed: seed &+ 500)
    let sources = (0..<80).map { _ in patterns.next() }
    expectEqual(
      sources.map { PatternSpec(name: $0, source: $0) }.filter { (try? PatternSet.check($0)) != nil }, seed: seed)
  }

  @Test func realisticPatterns() {
    expectEqual(RealisticPatterns.specs, seed: 77)
  }

  /// What PCRE2 10.42 gets wrong when it translates these (its issues 336 and 347), we do not let it.
  @Test(arguments: [
    ("(1|)b*1", "1"), ("(?:Herr|Frau|) *Herr", "Herr"), ("([a-z]|)[0-9]*[a-z]", "a"), ("(?>.+?)$", "abcd"),
    ("(?>[^a-z]+?\\w|n)[A-Z]{3}", "R IBAN"), ("x(1|(?:)|2)b*1", "x1"), ("(1|\\b)b*1", "1"), ("(?>\\D*|)A", "xA"),
  ])
  func trapsOfMachineCode(source: String, line: String) {
    let interpreted = matches(of: source, in: line, scanner: ScannerOptions(jit: .never))
    #expect(matches(of: source, in: line, scanner: ScannerOptions(jit: .always)) == interpreted)
    #expect(!RegexSyntax(source: source, options: []).isSafeForJIT)
  }

  @Test func plainPatternsAreTranslated() {
    #expect(RealisticPatterns.specs.allSatisfy { RegexSyntax(source: $0.source, options: $0.options).isSafeForJIT })
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
