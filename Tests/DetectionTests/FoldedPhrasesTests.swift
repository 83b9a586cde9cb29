import Detection
import SourceText
import Testing

@Suite struct FoldedPhrasesTests {
  private func found(_ phrases: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return FoldedPhrases(phrases).found(in: bytes, window: ByteRange(0, bytes.count))
  }

  @Test func wordsAreWhole() {
    #expect(found(["Amt", "zu Hause"], in: "Das AMT ist zu Hause.") == ["Amt", "zu Hause"])
    #expect(found(["Amt"], in: "Beamte im Gesundheitsamt, Amtsblatt") == [])
  }

  @Test func aStarMeansTheEndOfAWord() {
    #expect(found(["*amt"], in: "im Gesundheitsamt") == ["*amt"])
    #expect(found(["*amt"], in: "das Amt") == ["*amt"])
    #expect(found(["*amt"], in: "die Beamten, das Amtsblatt") == [])
    #expect(found(["*büro"], in: "im BÜRGERBÜRO") == ["*büro"])
    #expect(found(["*", ""], in: "nichts") == [])
  }

  @Test func aNumberSignMeansADigit() {
    #expect(found(["##:##-##:##", "# Uhr"], in: "19:00-22:00, ab 8 Uhr") == ["##:##-##:##", "# Uhr"])
    #expect(found(["##:##", "# Uhr"], in: "19:0, 119:00, 18 Uhr, # Uhr") == [])
    #expect(found(["jeden #. Montag"], in: "Jeden 2. MONTAG im Mai") == ["jeden #. Montag"])
  }

  @Test func whatLiesInTheHoleDoesNotCount() {
    let text = Array("Rathausplatz 1 im Rathaus".utf8)
    let phrases = FoldedPhrases(["*platz", "Rathaus"])
    let whole = ByteRange(0, text.count)
    #expect(phrases.first(in: text, window: whole, outside: ByteRange(0, 14)) == "Rathaus")
    #expect(phrases.first(in: text, window: ByteRange(0, 14), outside: ByteRange(0, 14)) == nil)
  }
}
