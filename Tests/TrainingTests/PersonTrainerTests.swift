import Detection
import Rules
import SourceText
import Testing

@testable import draftlint_dev

/// `make train` gives the same bytes for the same texts.
@Suite struct PersonTrainerTests {
  private static let lists: [String: WordList] = [
    "gazetteers/first-names": WordList(loaded: Array("hanna common\njonas common\nlena\n".utf8)),
    "gazetteers/surnames": WordList(loaded: Array("altmann\nkranzbühl\nwiesendorf\n".utf8)),
    "person/cues": WordList(loaded: Array("frau salutation\nsagt speech\n".utf8)),
  ]

  private static let texts = OwnTextReader.read(
    Array(
      """
      === post
      Frau ⟦Hanna Altmann⟧ sagt, die Brücke hält. ⟦Altmann⟧ baut seit 20 Jahren.
      === post
      Gewonnen hat ⟦Jonas Wiesendorf⟧ aus Neudorf.
      === post
      Das Rathaus bleibt am Montag zu, die Bücherei auch.
      """.utf8), file: "test.txt")

  private static func train(_ texts: [TrainingText]) -> [UInt8] {
    let trainer = PersonTrainer(
      lists, nouns: WordList(loaded: Array("brücke\nmontag\nrathaus\n".utf8)),
      madeSurnames: WordList(loaded: Array("abendbach\n".utf8)))
    return trainer.lexicon + trainer.train(texts).bytes()
  }

  @Test func twoTrainingsGiveTheSameBytes() {
    #expect(Self.texts.map(\.marks.count) == [2, 1, 0])
    #expect(Self.train(Self.texts) == Self.train(Self.texts))
  }

  @Test func otherTextsGiveOtherBytes() {
    #expect(Self.train(Self.texts) != Self.train(Array(Self.texts.dropFirst())))
  }

  /// A name is where the brackets are, in bytes of the text without them.
  @Test func bracketsAreMarks() throws {
    let text = try #require(Self.texts.first)
    let bytes = Array(text.text.utf8)
    let names = text.marks.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
    #expect(names == ["Hanna Altmann", "Altmann"])
    #expect(!text.text.contains("⟦"))
  }
}
