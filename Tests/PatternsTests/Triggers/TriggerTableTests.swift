import TestSupport
import Testing

@testable import Patterns

/// What was derived beforehand is what would be derived now, and damaged bytes are refused.
@Suite struct TriggerTableTests {
  static let patterns = [
    PatternSpec(name: "two branches", source: "\\b(?:kugü|Übung)[0-9]{3,}|[A-Z]{4}\\d"),
    PatternSpec(name: "caseless", source: "\\b(?:kugü|Übung)[0-9]{3,}|[A-Z]{4}\\d", options: .caseless),
    PatternSpec(name: "openings", source: "(?:Frau|Herr) \\p{Lu}\\p{L}+", options: .caseless),
    PatternSpec(name: "marks", source: "[0-9]+@[0-9]+"),
    PatternSpec(name: "always", source: "\\p{L}+"),
  ]

  /// Hands over a table in memory that stands still while `body` runs.
  private func withTable(_ bytes: [UInt8], _ body: (TriggerTable?) -> Void) {
    bytes.withUnsafeBytes { body(TriggerTable($0)) }
  }

  private func digest(_ spec: PatternSpec) -> PatternDigest {
    PatternDigest(of: spec.source, options: spec.options)
  }

  @Test func everyTriggerComesBack() {
    let specs = Self.patterns + RealisticPatterns.specs
    withTable(TriggerTableWriter.table(of: specs)) { table in
      for spec in specs {
        let derived = Trigger(deriving: spec.source, options: spec.options)
        #expect(table?.trigger(for: digest(spec)) == derived, "\(spec.name)")
      }
    }
  }

  @Test func orderAndRepetitionChangeNothing() {
    let table = TriggerTableWriter.table(of: Self.patterns)
    #expect(TriggerTableWriter.table(of: Self.patterns.reversed() + Self.patterns) == table)
  }

  @Test func emptyTable() {
    withTable(TriggerTableWriter.table(of: [])) { #expect($0?.count == 0) }
  }

  /// Neither the options nor the last bytes may be overlooked.
  @Test func whatTheTableLacksIsDerived() {
    withTable(TriggerTableWriter.table(of: Self.patterns)) { table in
      let others = [
        PatternSpec(name: "a", source: Self.patterns[0].source, options: .extended),
        PatternSpec(name: "b", source: Self.patterns[0].source + "x"),
        PatternSpec(name: "c", source: "fehlt"),
      ]
      let set = PatternSet(others, triggers: table)
      for (id, spec) in zip(set.ids, others) {
        #expect(table?.trigger(for: digest(spec)) == nil)
        #expect(set.trigger(of: id) == Trigger(deriving: spec.source, options: spec.options))
      }
    }
  }

  /// With a table the set is the same as without.
  @Test func theSetIsTheSame() {
    withTable(TriggerTableWriter.table(of: Self.patterns)) { table in
      let set = PatternSet(Self.patterns, triggers: table)
      let plain = PatternSet(Self.patterns)
      #expect(set.ids.map(set.trigger) == plain.ids.map(plain.trigger))
      #expect(table?.count == Self.patterns.count)
    }
  }

  @Test func damagedBytesAreRefused() {
    let table = TriggerTableWriter.table(of: Self.patterns)
    for index in table.indices {
      var damaged = table
      damaged[index] ^= 0x10
      withTable(damaged) { #expect($0 == nil, "byte \(index)") }
    }
    for count in table.indices { withTable(Array(table[..<count])) { #expect($0 == nil, "\(count) bytes") } }
    withTable(table + [0]) { #expect($0 == nil) }
  }

  /// A table with a right check sum and wrong numbers gives nil or other triggers, never a crash.
  @Test(arguments: UInt64(1)...20) func wrongNumbersAreNoDanger(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let specs = Self.patterns + RealisticPatterns.specs
    let table = TriggerTableWriter.table(of: specs)
    for _ in 0..<50 {
      var forged = Array(table.dropLast(TriggerTable.checkSumSize))
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: TriggerTable.headerSize..<forged.count, using: &random)
        forged[index] = UInt8.random(in: .min ... .max, using: &random)
      }
      let sum = forged.withUnsafeBytes(TableLayout.checkSum)
      forged += withUnsafeBytes(of: sum.littleEndian, Array.init)
      withTable(forged) { table in
        for spec in specs { _ = table?.trigger(for: digest(spec)) }
      }
    }
  }
}
