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
    "Das ist Max.| Er kommt mit max. 5 Gästen.",
    "Das sagt Jan.| Am Jan. 5 begann es, s. Abb. 3.",
    "Bis zum 12.| Das ist ein Montag.", "Der 3. Senat und die 2. Kammer.",
    "Frau K.| Die Polizei sucht sie.", "J. S. Die Zeit.", "Das kostet 5 Mio. Euro.| Es sind 3 Mio.| Das ist viel.",
    "Er wohnt in der Hauptstr.| Der Weg ist weit.", "Nach Art. 6 Abs. 1 lit. c DSGVO.",
    "Öffnungszeiten: Mo. bis Fr. 8.00 bis 12.00 Uhr.| So. 9 Uhr.",
    "Dank an Prof. Dr. med. Altmann, Dipl.-Ing. Berghoff u. a.", "„Komm!“, sagte er.| »Nein.«| Punkt.",
    "Es gibt Kuchen, Kaffee usw.| Danach Musik.", "Danke.| #Wiesendorf", "Gestern (im Regen.) ging er.",
    "Wie geht’s?!| Gut.", "Version 2.0 ist da.| 3 Neuerungen gibt es.", "Karl V. und Friedrich II. von Kranzbühl.",
    "Sie ist am 1.1.1990 geb. in Odenbrecht.", "Ende 👍🏽👏| Weiter 👍 und so", "Kein Punkt",
    "Die USt-IdNr. DE 1 und die St.-Nr. Neudorf stehen da.| Tel. Nr. 12 auch.",
    "Mehr auf https://a.example/x.html.| Dort steht alles.",
  ])
  func sentences(marked: String) {
    let text = Array(marked.replacing("|", with: "").utf8)
    let found = SentenceSplitter.sentences(of: text, in: ByteRange(0, text.count))
    let expected = marked.split(separator: "|").map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
    #expect(found.map { String(decoding: text[$0.indices], as: UTF8.self) } == expected)
  }
}
