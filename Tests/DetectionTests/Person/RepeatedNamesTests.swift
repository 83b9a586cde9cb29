import SourceText
import Testing

@testable import Detection

@Suite struct RepeatedNamesTests {
  private static func token(_ word: UInt32, firstName: UInt8 = 0, isNoun: Bool = false) -> PersonToken {
    var facts = WordFacts()
    facts.word = word
    facts.firstName = firstName
    facts.isNoun = isNoun
    facts.shape = .capital
    facts.length = 8
    return PersonToken(start: 0, end: 0, facts: facts, entry: 0)
  }

  private static func span(_ tokens: Range<Int>, _ probability: Float) -> PersonSpan {
    let known = SpanEvidence(odds: 0, isSingle: false, isUnlisted: false, size: 0, citesLaw: false)
    return PersonSpan(range: .init(0, 0), known: known, probability: probability, tokens: tokens)
  }

  @Test(
    arguments: [
      (0.9, 1, false, 0..<2, true), (0.5, 1, false, 0..<2, false), (0.9, 0, false, 0..<2, false),
      (0.9, 1, true, 0..<2, false), (0.9, 1, false, 1..<2, false),
    ] as [(Float, UInt8, Bool, Range<Int>, Bool)])
  func surnameOfASureFullNameIsKept(
    probability: Float, firstName: UInt8, isNoun: Bool, span: Range<Int>, isKept: Bool
  ) {
    let tokens = [Self.token(1, firstName: firstName), Self.token(2, isNoun: isNoun), Self.token(3)]
    var names = RepeatedNames()
    names.learn(Self.span(span, probability), in: tokens)
    #expect((names.odds(of: 1..<2, in: tokens) > 0) == isKept)
    #expect(names.odds(of: 2..<3, in: tokens) == 0)
    #expect(names.odds(of: 0..<2, in: tokens) == 0)
    names.clear()
    #expect(names.odds(of: 1..<2, in: tokens) == 0)
  }
}
