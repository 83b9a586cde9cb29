import Drafts
import SourceText
import Testing

@Suite struct SentenceTests {
  /// Sentences are parted by `|`.
  @Test(arguments: [
    "Heute kommt Dr. Kranz.| Er bringt z. B. Kuchen mit.| Danke!",
    "Treffpunkt ist die Hauptstr. 5 in Wiesendorf.| Bitte melden.",
    "Am 3. Mai 2025 beginnt es.| Am 12.05. ist Schluss.",
    "Nach § 5 Abs. 1 Nr. 2 ist das verboten.",
    "M. Kranz und J. S. Altmann kommen.",
    "Wirklich?| Ja!| „Das ist gut.“| Sagte sie.",
    "Wir feiern 🎉| Kommt vorbei!",
    "Er kam usw. und ging.",
    "So war es 2024.| Danach nicht mehr.",
    "See you at 5 p.m. on Monday.| Bring Mr. Berghoff.",
    "Es war …| Dann ging es weiter … und weiter.",
    "Mehr auf https://a.example/x.html.| Dort steht alles.",
  ])
  func sentences(marked: String) {
    let text = Array(marked.replacing("|", with: "").utf8)
    let found = SentenceSplitter.sentences(of: text, in: ByteRange(0, text.count))
    let expected = marked.split(separator: "|").map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
    #expect(found.map { String(decoding: text[$0.indices], as: UTF8.self) } == expected)
  }
}
