import SourceText
import Testing

@testable import Patterns

@Suite struct FoldedLiteralTests {
  /// The claim that the prefilter stands on: whatever PCRE2 takes for the same character folds alike, or is special.
  /// Held against every code point there is.
  @Test func foldCoversPCRE2() throws {
    let all = (0x20...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let text = TestText([String(String.UnicodeScalarView(all))])
    let foldable = (0x20...0x20CF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { FoldedLiteral(folding: $0, caseless: true) != nil }
    #expect(foldable.count > 350)
    let set = PatternSet(
      foldable.map { scalar in
        PatternSpec(
          name: "\(scalar)", source: "\\x{\(String(scalar.value, radix: 16))}", options: .caseless, use: .query)
      })
    let scanner = PatternScanner(set, options: ScannerOptions(usesPrefilter: false, jit: .always))
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    var pairs = 0
    for (scalar, id) in zip(foldable, set.ids) {
      let literal = FoldedLiteral(folding: scalar, caseless: true)
      scanner.forEachMatch(of: id, in: text.whole) { match in
        pairs += 1
        let other = FoldedLiteral(text.string(match.range))
        #expect(other.bits == literal?.bits || FoldedLiteral.specials.contains(other), "\(scalar)")
      }
    }
    // Each matches itself, and letters match another one at least.
    #expect(pairs > foldable.count + 100)
  }

  @Test func casesFoldAlike() {
    #expect(FoldedLiteral("Übung") == FoldedLiteral("übUNG"))
    #expect(FoldedLiteral("STRAßE").description == "straße")
    #expect(FoldedLiteral("Übung") != FoldedLiteral("Ubung"))
    #expect(FoldedLiteral(folding: "Š", caseless: true) == nil)
    #expect(FoldedLiteral(folding: "Š", caseless: false) != nil)
    #expect(FoldedLiteral(folding: "ÿ", caseless: true) == nil)
  }

  @Test func sixteenBytesCount() throws {
    let long = FoldedLiteral("datenschutzerklärung")
    #expect(long.count == 16)
    #expect(long.description == "datenschutzerkl" + String(decoding: [0xC3], as: UTF8.self))
    #expect(long.byteMask == .max)
    #expect(FoldedLiteral("datenschutz").followed(by: FoldedLiteral("hinweis")) == nil)
    let joined = try #require(FoldedLiteral("Schul").followed(by: FoldedLiteral("straße")))
    #expect(joined == FoldedLiteral("schulstraße"))
  }

  @Test func wordStarts() throws {
    let boundary = FoldedLiteral.wordBoundary
    #expect(try #require(boundary.followed(by: FoldedLiteral("kug"))).startsWord)
    #expect(try #require(boundary.followed(by: FoldedLiteral("über"))).startsWord)
    // Before a character that is no part of a word, `\b` asks for the end of a word instead.
    #expect(try !#require(boundary.followed(by: FoldedLiteral("-a"))).startsWord)
    #expect(try !#require(boundary.followed(by: FoldedLiteral("„a"))).startsWord)
    #expect(try !#require(FoldedLiteral("a").followed(by: boundary)).startsWord)
    let behindOptional = try #require(boundary.followed(by: FoldedLiteral()))
    #expect(try #require(behindOptional.followed(by: FoldedLiteral("a"))).startsWord)
  }

  @Test func implications() throws {
    let name = FoldedLiteral("name")
    let word = try #require(FoldedLiteral.wordBoundary.followed(by: name))
    #expect(FoldedLiteral("Nachname").implies(name))
    #expect(!name.implies(FoldedLiteral("nachname")))
    #expect(!FoldedLiteral("Nachname").implies(word))
    #expect(word.implies(name))
    #expect(!name.implies(word))
    #expect(FoldedLiteral("namen").starts(with: name))
    #expect(!FoldedLiteral("nachname").starts(with: name))
    #expect(!FoldedLiteral("namen").starts(with: word))
  }
}
