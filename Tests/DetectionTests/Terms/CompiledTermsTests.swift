import Patterns
import Rules
import SourceText
import Testing

@testable import Detection

/// Tables that are read where they stand find what the tables find that they were made of, and only those of the very
/// lists are used.
@Suite struct CompiledTermsTests {
  private static let lists = [
    "linking/endings": "e\nen\ns\n",
    "linking/pronoun": "er\nsie\n",
    "linking/binder": "leidet~\n",
    "terms/health": "# terms\nkrebs~\tcancer\tnear\n=MS\tnerves\tnear\n*sucht\taddiction\tnear\n",
  ]

  private static func sources(_ lists: [String: String], of detectors: [DetectorDeclaration]) -> TermSources? {
    TermSources(detectors, lists: lists.mapValues { WordList(loaded: Array($0.utf8)) })
  }

  private static func detectors() throws -> [DetectorDeclaration] {
    let text = """
      detector: health
      entity: HEALTH
      kind: terms

      lists: [terms/health]
      """
    let lists = Self.lists.mapValues { WordList(loaded: Array($0.utf8)) }
    let file = SourceFile(path: "detectors/health.yml", bytes: Array(text.utf8))
    let (library, diagnostics) = RuleLoader.load([file], lists: lists)
    try #require(diagnostics.isEmpty, "\(diagnostics)")
    return library.detectors
  }

  /// Bytes that live as long as the process, as those of the binary do.
  private static func embedded(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(copy)
  }

  @Test func readTablesFindWhatMadeOnesFind() throws {
    let detectors = try Self.detectors()
    let sources = try #require(Self.sources(Self.lists, of: detectors))
    let bytes = CompiledTerms.bytes(of: detectors, lists: Self.lists.mapValues { WordList(loaded: Array($0.utf8)) })
    let read = try #require(CompiledTerms(Self.embedded(bytes), of: sources))
    let made = CompiledTerms(sources)
    for word in ["krebs", "krebse", "krebsbach", "ms", "spielsucht", "sucht", "leidet", "er", ""] {
      #expect(Self.entries(read.lexicon.table, word) == Self.entries(made.lexicon.table, word), "\(word)")
      #expect(Self.entries(read.links, word) == Self.entries(made.links, word), "\(word)")
    }
    #expect(Self.entries(read.lexicon.table, "krebse") == [0])
    #expect(read.lexicon.meanings.map(\.line) == made.lexicon.meanings.map(\.line))
    #expect(read.lexicon.meanings.count == 3)
  }

  private static func entries(_ table: TermTable, _ word: String) -> [Int] {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { word in
      var found: [Int] = []
      table.forEachEntry(anchoredAt: word) { found.append($0.meaning) }
      return found
    }
  }

  @Test func tablesOfOtherListsAreNotUsed() throws {
    let detectors = try Self.detectors()
    let bytes = CompiledTerms.bytes(of: detectors, lists: Self.lists.mapValues { WordList(loaded: Array($0.utf8)) })
    for name in Self.lists.keys {
      var lists = Self.lists
      lists[name]? += "neu\tnew\tnear\n"
      let sources = try #require(Self.sources(lists, of: detectors))
      #expect(CompiledTerms(Self.embedded(bytes), of: sources) == nil, "\(name)")
    }
  }

  @Test func damagedTablesAreNotUsed() throws {
    let detectors = try Self.detectors()
    let sources = try #require(Self.sources(Self.lists, of: detectors))
    let bytes = CompiledTerms.bytes(of: detectors, lists: Self.lists.mapValues { WordList(loaded: Array($0.utf8)) })
    #expect(CompiledTerms(Self.embedded(Array(bytes.dropLast())), of: sources) == nil)
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(CompiledTerms(Self.embedded(damaged), of: sources) == nil, "byte \(place)")
    }
  }
}
