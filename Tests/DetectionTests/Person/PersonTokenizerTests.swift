import Testing

@testable import Detection

@Suite struct PersonTokenizerTests {
  /// Words that are written together behind `@` or `#` are told apart; elsewhere they are not.
  @Test(arguments: [
    ("@HannaOdenbrecht", ["hanna", "odenbrecht"]), ("#Hanna_Odenbrecht,", ["hanna", "odenbrecht"]),
    ("#TuğbaErdem2", ["tuğba", "erdem"]), ("hanna@HannaOdenbrecht.example", ["hannaodenbrecht"]),
    ("HannaOdenbrecht", ["hannaodenbrecht"]), ("@hannaOdenbrecht", ["hannaodenbrecht"]),
    ("#FCWiesendorf", ["fcwiesendorf"]),
    ("#Neudorf_", ["neudorf"]), ("# Hanna", ["hanna"]), ("#Ä", []), ("@", []),
  ])
  func wordsOfTags(text: String, expected: [String]) {
    let reading = PersonFeaturesTests.reading()
    let words = reading.capitalisedWords(of: Fixture.draft(text)).map { String(decoding: $0.folded, as: UTF8.self) }
    #expect(words == expected)
  }
}
