import BuiltInRules
import Rules
import Testing

@testable import Detection

@Suite struct NameLexiconTests {
  private static let lists: [String: WordList] = [
    NameLexicon.firstNamesPath: WordList(loaded: Array("anna common\nzeynep\n".utf8)),
    NameLexicon.surnamesPath: WordList(loaded: Array("anna\nçelik\n".utf8)),
    NameLexicon.cuesPath: WordList(loaded: Array("frau salutation\n".utf8)),
    NameLexicon.rolesPath: WordList(loaded: Array("anna frank historic\nlandrat office\n".utf8)),
    NameLexicon.suffixesPath: WordList(
      loaded: Array("leiterin role office\nweg street namesake\nin none press\n".utf8)),
  ]

  private func entry(_ word: String) throws -> NameLexicon.Entry {
    let bytes = NameLexicon.build(Self.lists, nouns: WordList(loaded: Array("haus\nstraßenverkehrsordnung\n".utf8)))
    return try bytes.withUnsafeBytes { try #require(NameLexicon($0)).entry(for: NameHash.of(word.utf8)) }
  }

  @Test func wordsAreFoundWithAllThatTheListsSay() throws {
    #expect(try entry("anna") == NameLexicon.Entry(firstName: 2, surname: 1))
    #expect(try entry("zeynep") == NameLexicon.Entry(firstName: 1))
    #expect(try entry("çelik") == NameLexicon.Entry(surname: 1))
    #expect(try entry("frau") == NameLexicon.Entry(cue: CueClass.salutation.rawValue))
    #expect(try entry("anna frank") == NameLexicon.Entry(role: RoleCue.historic.rawValue))
    #expect(try entry("haus") == NameLexicon.Entry(isNoun: true))
  }

  @Test(arguments: ["", "ann", "annaa", "straßenverkehrsordnung", "leiterin", "weg"])
  func otherWordsAreNot(word: String) throws {
    #expect(try entry(word).isEmpty)
  }

  /// The class and the role each of their longest ending; a word is no ending of itself.
  @Test(arguments: [
    ("schulleiterin", CueClass.role, RoleCue.office), ("kirchweg", .street, .namesake), ("köchin", .none, .press),
    ("weg", .none, .none), ("", .none, .none), ("haus", .none, .none),
  ])
  func wordEnds(word: String, cue: CueClass, role: RoleCue) throws {
    let bytes = NameLexicon.build(Self.lists, nouns: WordList(loaded: []))
    let found = try bytes.withUnsafeBytes { bytes in
      let lexicon = try #require(NameLexicon(bytes))
      return Array(word.utf8).withUnsafeBufferPointer { lexicon.ending(of: $0) }
    }
    #expect(found == NameLexicon.Entry(cue: cue.rawValue, role: role.rawValue))
  }

  @Test func aTableOfAnotherLengthIsNone() {
    let short = [UInt8](repeating: 0, count: NameLexicon.byteCount - 1)
    #expect(short.withUnsafeBytes { NameLexicon($0) == nil })
  }
}
