import SourceText
import TestSupport
import Testing

@testable import Patterns

/// Patterns that were compiled beforehand find what those find that are compiled on the spot.
@Suite struct ProgramTableTests {
  private static let specs =
    RealisticPatterns.specs + [
      PatternSpec(name: "openings", source: "(?:Frau|Herr) (?<name>\\p{Lu}\\p{L}+)", options: .caseless),
      PatternSpec(name: "behind", source: "(?<=Nr\\. )[0-9]+"),
      PatternSpec(name: "broken", source: "(["),
    ]

  private func withTable(_ bytes: [UInt8], _ body: (ProgramTable?) -> Void) {
    EmbeddedBytes.with(bytes) { body(ProgramTable($0)) }
  }

  private func findings(_ set: PatternSet, jit: JITMode) -> [String] {
    let scanner = PatternScanner(set, options: ScannerOptions(jit: jit))
    var random = SeededGenerator(seed: 7)
    let words = ["Frau Ülkü", "herr Öz", "Nr. 12", "IBAN DE89 3704", "a@b.example", "…", "Frau", "030 23125 000"]
    return (0..<200).flatMap { _ -> [String] in
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      let bytes = Array(text.joined(separator: " ").utf8)
      let paragraph = ByteRange(0, bytes.count)
      scanner.prepare(bytes, paragraphs: [paragraph])
      var found: [String] = []
      for id in set.ids where set[id].name != "broken" {
        scanner.forEachMatch(of: id, in: paragraph) { match in
          found.append("\(set[id].name) \(match.range) \(match.range(ofGroup: "name") ?? match.range)")
        }
      }
      return found
    }
  }

  @Test(arguments: [JITMode.never, .always]) func theSameIsFound(jit: JITMode) {
    withTable(ProgramTable.bytes(of: Self.specs)) { table in
      #expect(table?.count == Set(Self.specs).count - 1, "all but the broken one")
      let with = findings(PatternSet(Self.specs, tables: PatternTables(programs: table)), jit: jit)
      #expect(with == findings(PatternSet(Self.specs), jit: jit))
      #expect(with.contains { $0.hasPrefix("openings") } && with.contains { $0.hasPrefix("behind") })
    }
  }

  @Test func programsAreTakenFromTheTable() {
    withTable(ProgramTable.bytes(of: Self.specs)) { table in
      for spec in Self.specs where spec.name != "broken" {
        let digest = PatternDigest(of: spec.source, options: spec.options)
        let forms = [false, true].filter { isAnchored in
          switch table?.pattern(digest, isAnchored: isAnchored) {
          case .some: true
          case .none: false
          }
        }
        #expect(forms.count == 1, "\(spec.name)")
      }
    }
  }

  @Test func whatTheTableLacksIsCompiled() {
    withTable(ProgramTable.bytes(of: [])) { table in
      #expect(table?.count == 0)
      let set = PatternSet(Self.specs, tables: PatternTables(programs: table))
      #expect(findings(set, jit: .never) == findings(PatternSet(Self.specs), jit: .never))
    }
  }

  /// PCRE2 takes what another version has written for its own only by accident.
  @Test func anotherVersionsProgramsAreRefused() {
    var bytes = ProgramTable.bytes(of: Self.specs)
    let version = TableWriter.signature.count + TableWriter.headerSize
    #expect(Array(bytes[version..<version + 3]) == Array("10.".utf8))
    bytes[version + 3] ^= 1
    bytes.removeLast(TableWriter.checkSumSize)
    let sum = bytes.withUnsafeBytes(TableWriter.checkSum)
    withTable(bytes + withUnsafeBytes(of: sum.littleEndian, Array.init)) { #expect($0 == nil) }
  }

  @Test func damagedBytesAreRefused() {
    let table = ProgramTable.bytes(of: Array(Self.specs.suffix(2)))
    for index in stride(from: 0, to: table.count, by: 13) {
      var damaged = table
      damaged[index] ^= 0x10
      withTable(damaged) { #expect($0 == nil, "byte \(index)") }
    }
  }
}
