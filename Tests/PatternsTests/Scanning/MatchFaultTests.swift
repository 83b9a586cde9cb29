import SourceText
import Testing

@testable import Patterns

@Suite struct MatchFaultTests {
  /// Exponential without a limit: 2⁴⁰ ways to cut the line up.
  private static let hostile = TestText([String(repeating: "a", count: 41) + "!"])

  @Test(arguments: [JITMode.never, .always, .after(uses: 8)])
  func backtrackingIsGivenUp(jit: JITMode) {
    let faults = faults(of: "(?:a+)+$", in: Self.hostile, options: ScannerOptions(jit: jit))
    #expect(faults.map(\.reason) == [.limit(.match)])
    #expect(faults.map(\.window) == [Self.hostile.paragraphs[0]])
  }

  @Test func limitsAreToldApart() {
    let text = TestText([String(repeating: "ab", count: 400) + "dc"])
    func reason(_ limits: MatchLimits) -> [MatchFault.Reason] {
      faults(of: "(?:(a)|b)*c", in: text, options: ScannerOptions(jit: .never, limits: limits)).map(\.reason)
    }
    #expect(reason(MatchLimits(match: 100)) == [.limit(.match)])
    #expect(reason(MatchLimits(depth: 100)) == [.limit(.depth)])
    #expect(reason(MatchLimits(heapKiB: 24)) == [.limit(.heap)])
    #expect(reason(MatchLimits()) == [])
  }

  /// What the interpreter gives up, machine code may still do, so that the verdict does not depend on use counts.
  @Test func machineCodeHasTheLastWord() {
    let text = TestText([String(repeating: "ab", count: 400) + "c"])
    let limits = MatchLimits(depth: 100)
    #expect(faults(of: "(?:(a)|b)*c", in: text, options: ScannerOptions(jit: .never, limits: limits)).count == 1)
    #expect(faults(of: "(?:(a)|b)*c", in: text, options: ScannerOptions(jit: .after(uses: 8), limits: limits)) == [])
  }

  /// 32 KB of machine stack do not hold this; the interpreter takes over.
  @Test func smallStackIsNoFault() {
    let line = String(repeating: "ab", count: 6000) + "c"
    let found = matches(of: "(?:(a)|(b))*c", in: line, scanner: ScannerOptions(jit: .always))
    #expect(found == [line])
  }

  @Test func endlessRecursionIsAnEngineFault() {
    let faults = faults(of: "(?R)?a|(?R)", in: TestText(["b"]), options: ScannerOptions(jit: .never))
    #expect(faults.count == 1)
    guard case .engine(let code)? = faults.first?.reason else { return #expect(faults.isEmpty) }
    #expect(code == -52)
  }

  @Test func brokenPatternIsToldOncePerText() {
    let set = PatternSet([PatternSpec(name: "broken", source: "(x")])
    let scanner = PatternScanner(set)
    for _ in 0..<2 {
      scanner.prepare(Array("x\nx".utf8), paragraphs: [ByteRange(0, 1), ByteRange(2, 3)])
      #expect(scanner.firstMatch(of: set.ids[0], in: ByteRange(0, 1)) == nil)
      #expect(scanner.firstMatch(of: set.ids[0], in: ByteRange(2, 3)) == nil)
      let faults = scanner.takeFaults()
      #expect(faults.count == 1)
      guard case .pattern(let error)? = faults.first?.reason else { return #expect(faults.isEmpty) }
      #expect(error.code == 114)
      #expect(scanner.faults.isEmpty)
    }
  }

  /// A hostile text costs a few limits, not one per paragraph; and the next text starts afresh.
  @Test func patternIsGivenUpAfterSomeHits() {
    let line = String(repeating: "a", count: 41) + "!"
    let text = TestText(Array(repeating: line, count: 50))
    let set = PatternSet([PatternSpec(name: "p", source: "(?:a+)+$"), PatternSpec(name: "q", source: "a!")])
    let scanner = PatternScanner(set, options: ScannerOptions(limits: MatchLimits(match: 1000, hitsPerText: 3)))
    for _ in 0..<2 {
      scanner.prepare(text.bytes, paragraphs: text.paragraphs)
      var found = 0
      for paragraph in text.paragraphs {
        scanner.forEachMatch(of: set.ids[0], in: paragraph) { _ in }
        scanner.forEachMatch(of: set.ids[1], in: paragraph) { _ in found += 1 }
      }
      #expect(scanner.faults.count == 3)
      #expect(found == 50)
    }
  }

  private func faults(of source: String, in text: TestText, options: ScannerOptions) -> [MatchFault] {
    let set = PatternSet([PatternSpec(name: "p", source: source)])
    let scanner = PatternScanner(set, options: options)
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    scanner.forEachMatch(of: set.ids[0], in: text.paragraphs[0]) { _ in }
    return scanner.faults
  }
}
