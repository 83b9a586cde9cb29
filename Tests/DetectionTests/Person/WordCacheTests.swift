import BuiltInRules
import Drafts
import Rules
import SourceText
import Testing

@testable import Detection

/// What a worker remembers of words changes nothing of what it finds.
@Suite struct WordCacheTests {
  private static let drafts = [
    "Die Stadträtin Mira Altmann von der Tann besuchte Kranzbühl. Frau Berghoff dankte ihr.",
    "MIRA ALTMANN, Mira, mira, Altmanns Haus. 17 Gäste, 1848, 3 – und Anna-M. Berghoff!",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft in Wiesendorf",
    "İstanbul, Đorđe Petrović und Тарас Шевченко lasen in Odenbrecht; O’Neill kam nicht.",
  ]

  @Test func warmCacheFindsWhatColdOneFinds() throws {
    let model = try #require(PersonModel(tables: EmbeddedFiles.tables()))
    let warm = PersonReading(model)
    for text in Self.drafts + Self.drafts.reversed() {
      let draft = Draft(SourceFile(path: "a.txt", text: text))
      let (seen, anew) = (warm.names(in: draft), PersonReading(model).names(in: draft))
      #expect(seen.map(\.range) == anew.map(\.range))
      #expect(seen.map(\.known.odds) == anew.map(\.known.odds))
    }
  }

  @Test func keyTellsWordsApart() {
    let words = ["", "a", "ab", "abcdefgh", "abcdefghi", "abcdefghijklmnopqrstuvwxyzabcde", "b"]
    let text = words.joined().utf8.map { $0 }
    text.withUnsafeBufferPointer { text in
      var start = 0
      var keys: [WordKey] = []
      for word in words {
        if let key = WordKey(text, from: start, to: start + word.utf8.count) { keys.append(key) }
        start += word.utf8.count
      }
      #expect(keys.count == words.count)
      for (index, key) in keys.enumerated() { #expect(keys.firstIndex(of: key) == index) }
      #expect(WordKey(text, from: 0, to: WordKey.capacity + 1) == nil)
    }
  }
}
