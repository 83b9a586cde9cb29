import SourceText
import TestSupport
import Testing

@testable import Detection

@Suite struct ContextPhrasesTests {
  private static func hits(_ phrases: ContextPhrases, in text: String, window: ByteRange? = nil) -> ContextHits {
    let bytes = FoldedText.folded(text.utf8)
    return phrases.hits(in: bytes, window: window ?? ByteRange(0, bytes.count))
  }

  private func found(_ phrase: String, in text: String) -> Bool {
    let phrases = ContextPhrases(raise: [phrase])
    let name = Self.hits(phrases, in: text).first(raising: true, outside: ByteRange(0, 0))
    return name.map { phrases[$0] } == phrase
  }

  @Test func wordsAreWhole() {
    #expect(found("Amt", in: "Das AMT ist zu Hause."))
    #expect(found("zu Hause", in: "Das AMT ist zu Hause."))
    #expect(found("Ort:", in: "Ort: Neudorf"))
    #expect(!found("Amt", in: "Beamte im Gesundheitsamt, Amtsblatt"))
    #expect(found("U", in: "mit der U 7") && found("U", in: "U") && !found("U", in: "Uhu"))
  }

  @Test func aStarMeansTheEndOfAWord() {
    #expect(found("*amt", in: "im Gesundheitsamt"))
    #expect(found("*amt", in: "das Amt"))
    #expect(!found("*amt", in: "die Beamten, das Amtsblatt"))
    #expect(found("*büro", in: "im BÜRGERBÜRO"))
    #expect(!found("*", in: "nichts") && !found("", in: "nichts"))
  }

  @Test func aNumberSignMeansADigit() {
    #expect(found("##:##-##:##", in: "19:00-22:00, ab 8 Uhr") && found("# Uhr", in: "19:00-22:00, ab 8 Uhr"))
    #expect(!found("##:##", in: "19:0, 119:00") && !found("# Uhr", in: "18 Uhr"))
    #expect(found("jeden #. Montag", in: "Jeden 2. MONTAG im Mai"))
    #expect(found("*er ##", in: "Nummer 12"))
  }

  @Test func whatLiesInTheMatchDoesNotCount() {
    let phrases = ContextPhrases(raise: ["*platz", "Rathaus"], lower: ["im"])
    let hits = Self.hits(phrases, in: "Rathausplatz 1 im Rathaus")
    let raise = hits.first(raising: true, outside: ByteRange(0, 14))
    #expect(raise.map { phrases[$0] } == "Rathaus")
    #expect(hits.first(raising: true, outside: ByteRange(0, 99)) == nil)
    #expect(hits.first(raising: false, outside: ByteRange(0, 14)).map { phrases[$0] } == "im")
  }

  @Test func wordsEndWithTheWindow() {
    let phrases = ContextPhrases(raise: ["Amt", "*rat"])
    let hits = Self.hits(phrases, in: "Beamte beraten", window: ByteRange(2, 5))
    #expect(hits.first(raising: true, outside: ByteRange(9, 9)).map { phrases[$0] } == "Amt")
  }

  /// Against the plain search: for each phrase in the order of its list, at each place.
  @Test func findsWhatAPlainSearchFinds() {
    var random = SeededGenerator(seed: 20_261_124)
    let letters = ["a", "B", "ä", "Ö", " ", " ", ".", "1", "-", "b"]
    func text(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }
    for _ in 0..<400 {
      let phrases = (0..<12).map { _ in (Bool.random(using: &random) ? "*" : "") + text(0...3) }
      let bytes = FoldedText.folded(text(0...40).utf8)
      let start = Int.random(in: 0...bytes.count, using: &random)
      let window = ByteRange(start, Int.random(in: start...bytes.count, using: &random))
      let hole = ByteRange(start: Int.random(in: 0...bytes.count, using: &random), length: 2)
      let hits = ContextPhrases(raise: phrases).hits(in: bytes, window: window)
      let plain = phrases.indices.first { Self.stands(phrases[$0], in: bytes, window, outside: hole) }
      #expect(hits.first(raising: true, outside: hole)?.number == plain)
    }
  }

  private static func stands(_ phrase: String, in text: [UInt8], _ window: ByteRange, outside hole: ByteRange) -> Bool {
    let isEnding = phrase.hasPrefix("*")
    let bytes = FoldedText.folded(phrase.utf8.drop { $0 == UInt8(ascii: "*") })
    func isBoundary(_ offset: Int) -> Bool {
      offset <= window.start || offset >= window.end
        || !(FoldedText.isWord(text[offset - 1]) && FoldedText.isWord(text[offset]))
    }
    return !bytes.isEmpty
      && window.indices.contains { start in
        let range = ByteRange(start: start, length: bytes.count)
        return window.contains(range) && text[range.indices].elementsEqual(bytes) && !range.overlaps(hole)
          && (isEnding || isBoundary(start)) && isBoundary(range.end)
      }
  }
}
