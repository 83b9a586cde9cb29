import Drafts
import Rules
import Testing

@testable import Detection

/// The places of the evidence in the table of weights: a change of any of them makes `weights.bin` nonsense, so it
/// shows here first, and means training again.
@Suite struct PersonFeaturesTests {
  private static let lists: [String: WordList] = [
    NameLexicon.firstNamesPath: WordList(loaded: Array("hanna common\n".utf8)),
    NameLexicon.surnamesPath: WordList(loaded: Array("altmann\n".utf8)),
    NameLexicon.cuesPath: WordList(loaded: Array("frau salutation\nsagt speech\n".utf8)),
    NameLexicon.rolesPath: WordList(loaded: []),
    NameLexicon.suffixesPath: WordList(loaded: []),
  ]

  static func reading() -> PersonReading {
    let lexicon = NameLexicon.build(lists, nouns: WordList(loaded: Array("haus\n".utf8)))
    let likeness = [Float](repeating: 0, count: PersonReading.likenessCount)
    let file = WeightsFile(
      transitions: [Float](repeating: 0, count: 30),
      features: [Float](repeating: 0, count: PersonReading.featureCount * PersonReading.labelCount),
      firstLikeness: likeness, surnameLikeness: likeness)
    return PersonReading(
      PersonModel(weights: ResourceBytes(loaded: file.bytes()), lexicon: ResourceBytes(loaded: lexicon)))
  }

  @Test func tokensOfASentence() throws {
    let sentence = try #require(Self.reading().sentences(of: Fixture.draft("Frau Hanna Altmann sagt: Nein.")).first)
    // Names and capitalised words have 64 kinds of evidence, all others one.
    let counts = zip(sentence.starts, sentence.starts.dropFirst()).map { $1 - $0 }
    #expect(counts == [64, 64, 64, 1, 1, 64, 1])
  }

  @Test(arguments: [
    ("Frau Hanna Altmann sagt: Nein.", UInt64(12_540_177_621_272_071_648)),
    ("Danke @HannaAltmann!", 869_156_708_564_848_787), ("Das Haus\nHanna A.", 2_535_579_689_905_447_419),
  ])
  func placesAreTheTrainedOnes(text: String, expected: UInt64) {
    var hash = NameHash()
    for sentence in Self.reading().sentences(of: Fixture.draft(text)) {
      for feature in sentence.features {
        hash.add(UInt8(feature >> 8))
        hash.add(UInt8(feature & 0xFF))
      }
    }
    #expect(hash.value == expected)
  }

  @Test func kindsCanBeLeftOut() throws {
    let draft = Fixture.draft("Frau Hanna Altmann sagt: Nein.")
    let whole = try #require(Self.reading().sentences(of: draft).first)
    let bare = try #require(Self.reading().sentences(of: draft, without: ["name-lists", "repetition"]).first)
    #expect(whole.features.count - bare.features.count == 4 * (8 + 4))
    let none = Self.reading().sentences(of: draft, without: Set(PersonReading.evidenceKinds))
    #expect(none.allSatisfy { $0.features.isEmpty })
  }
}
