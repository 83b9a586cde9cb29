import Findings
import SourceText
import TestSupport
import Testing

@testable import Reporting

@Suite struct AnnotatedLineTests {
  static func line(_ marked: String, width: Int? = nil) -> AnnotatedLine {
    let draft = MarkedDraft(path: "a.md", marked)
    let line = MaskedLine(
      of: draft.marks[0].range, onLine: draft.lines.range(ofLine: 1), of: draft.file, masking: draft.masked)
    return AnnotatedLine(line, width: width)
  }

  @Test(arguments: [
    ("Frau ⟦PERSON:Altmann⟧ kommt", "Frau ••••••• kommt", "     ^^^^^^^"),
    ("ä 👮‍♀️ ⟦PERSON:Max⟧", "ä 👮‍♀️ •••", "     ^^^"),
    ("東京 ⟦PERSON:田中⟧!", "東京 ••••!", "     ^^^^"),
    ("\t⟦PERSON:Max⟧\tx", "    ••• x", "    ^^^"),
    ("a\t⟦PERSON:Max⟧", "a   •••", "    ^^^"),
    ("❤️ ⟦PERSON:Max⟧", "❤️ •••", "   ^^^"),
    ("e\u{301}e ⟦PERSON:Max⟧", "e\u{301}e •••", "   ^^^"),
    ("⟦PERSON:⟧Anfang", "Anfang", "^"),
    ("Ende⟦PERSON:⟧", "Ende ", "    ^"),
    ("⟦ein Satz mit 👮‍♀️⟧.", "ein Satz mit 👮‍♀️.", "^^^^^^^^^^^^^^^"),
  ])
  func caretsStandBeneath(marked: String, text: String, carets: String) {
    let line = Self.line(marked)
    #expect(line.text == text)
    #expect(line.carets == carets)
  }

  @Test(arguments: [10, 20, 30, 40, 79])
  func aLineFitsTheTerminal(width: Int) {
    let line = Self.line("eins zwei drei vier fünf sechs 東京 ⟦PERSON:Altmann⟧ sieben acht neun zehn 🙂🙂🙂🙂", width: width)
    let columns = DisplayWidth.columns(of: line.text.unicodeScalars)
    #expect(columns <= width)
    #expect(line.carets.count <= width)
    #expect(line.carets.contains("^"))
  }
}
