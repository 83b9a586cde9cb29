import SourceText
import TestSupport
import Testing

@testable import Patterns

/// What was made beforehand finds what would be found without it, and damaged bytes are refused.
@Suite struct PrefilterTableTests {
  static let patterns = [
    PatternSpec(name: "two branches", source: "\\b(?:kugü|Übung)[0-9]{3,}|[A-Z]{4}\\d"),
    PatternSpec(name: "caseless", source: "\\b(?:kugü|Übung)[0-9]{3,}|[A-Z]{4}\\d", options: .caseless),
    PatternSpec(name: "openings", source: "(?:Frau|Herr) \\p{Lu}\\p{L}+", options: .caseless),
    PatternSpec(name: "marks", source: "[0-9]+@[0-9]+"),
    PatternSpec(name: "always", source: "\\p{L}+"),
  ]

  private func withTable(_ bytes: [UInt8], _ body: (PrefilterTable?) -> Void) {
    EmbeddedBytes.with(bytes) { body(PrefilterTable($0)) }
  }

  /// For each paragraph the candidates, by name, and where each pattern matches.
  private func findings(_ set: PatternSet, in texts: [String]) -> [[String]] {
    let scanner = PatternScanner(set)
    return texts.map { text in
      let text = Array(text.utf8)
      let paragraph = ByteRange(0, text.count)
      scanner.prepare(text, paragraphs: [paragraph])
      var found: [String] = []
      for id in set.ids where scanner.isCandidate(id, paragraph: 0) {
        found.append(set[id].name)
        scanner.forEachMatch(of: id, in: paragraph) { found.append("\(set[id].name) \($0.range)") }
      }
      return found
    }
  }

  private var texts: [String] {
    var random = SeededGenerator(seed: 11)
    let words = [
      "Frau Ülkü", "kugü123", "Übung 12", "1@2", "ABCD7", "herr Öz", "…", "\u{17F}", "IBAN DE89", "a@b.example",
    ]
    return (0..<200).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [0, 1, 3, 5]) func aSetFindsTheSameWithAndWithout(known: Int) {
    let specs = Self.patterns + RealisticPatterns.specs
    withTable(PrefilterTable.bytes(of: Array(specs.shuffled().dropFirst(known)))) { table in
      #expect(table != nil)
      let (with, without) = (PatternSet(specs, tables: PatternTables(prefilter: table)), PatternSet(specs))
      #expect(with.prefilter.parts.count == (known == 0 ? 1 : 2))
      #expect(findings(with, in: texts) == findings(without, in: texts))
    }
  }

  /// Patterns of the table that the set has not got are no candidates; those that it has twice are two.
  @Test func aSetOfSomeOfThePatterns() {
    let specs = [Self.patterns[2], Self.patterns[0], Self.patterns[2]]
    withTable(PrefilterTable.bytes(of: Self.patterns)) { table in
      #expect(
        findings(PatternSet(specs, tables: PatternTables(prefilter: table)), in: texts)
          == findings(PatternSet(specs), in: texts))
    }
  }

  /// Neither the options nor the last bytes may be overlooked.
  @Test func whatTheTableLacksHasNoNumber() {
    withTable(PrefilterTable.bytes(of: Self.patterns)) { table in
      let others = [
        PatternSpec(name: "a", source: Self.patterns[0].source, options: .extended),
        PatternSpec(name: "b", source: Self.patterns[0].source + "x"),
        PatternSpec(name: "c", source: "fehlt"),
      ]
      for spec in others {
        let digest = PatternDigest(of: spec.source, options: spec.options)
        for guess in 0...Self.patterns.count { #expect(table?.number(of: digest, guess: guess) == nil) }
      }
    }
  }

  @Test func everyPatternHasItsNumber() {
    let specs = Self.patterns + RealisticPatterns.specs
    withTable(PrefilterTable.bytes(of: specs + specs)) { table in
      let digests = specs.map { PatternDigest(of: $0.source, options: $0.options) }
      #expect(table?.count == Set(digests).count)
      for (index, digest) in digests.enumerated() {
        let number = table?.number(of: digest, guess: digests.count - index)
        #expect(number.map { table?.digests[$0] == digest } == true)
      }
    }
  }

  @Test func emptyTable() {
    withTable(PrefilterTable.bytes(of: [])) { #expect($0?.count == 0) }
  }

  @Test func damagedBytesAreRefused() {
    let table = PrefilterTable.bytes(of: Array(Self.patterns.dropFirst(3)))
    for index in stride(from: 0, to: table.count, by: 7) {
      var damaged = table
      damaged[index] ^= 0x10
      withTable(damaged) { #expect($0 == nil, "byte \(index)") }
    }
    for count in stride(from: 0, to: table.count, by: 97) {
      withTable(Array(table[..<count])) { #expect($0 == nil, "\(count) bytes") }
    }
    withTable(table + [0]) { #expect($0 == nil) }
  }
}
