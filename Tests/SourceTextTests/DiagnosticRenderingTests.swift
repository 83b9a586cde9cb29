import SourceText
import Testing

@Suite struct DiagnosticRenderingTests {
  private func rendered(_ text: String, _ range: ByteRange, help: String? = nil) -> String {
    let file = SourceFile(path: "a.yml", text: text)
    return Diagnostic(message: "Fehlt.", at: range, in: file, lines: LineIndex(file), help: help).rendered()
  }

  @Test func placeLineCaretAndHelp() {
    #expect(
      rendered("x\nab cde f\n", ByteRange(5, 8), help: "Schreiben.") == """
        a.yml:2:4: Fehler: Fehlt.
          ab cde f
             ^^^
          Hilfe: Schreiben.
        """)
  }

  @Test func labelsFollowTheLanguageAndSeverity() {
    let note = Diagnostic(severity: .note, message: "Missing.", path: "a.yml", help: "Write it.")
    #expect(note.rendered(in: .english) == "a.yml: note: Missing.\n  help: Write it.")
    #expect(note.rendered() == "a.yml: Hinweis: Missing.\n  Hilfe: Write it.")
    let warning = Diagnostic(severity: .warning, message: "Fehlt.", path: "a.yml")
    #expect(warning.rendered() == "a.yml: Warnung: Fehlt.")
  }

  /// One column a code point; a tab before the caret stays a tab; a byte order mark has no column.
  @Test(arguments: [
    ("ä😀x", ByteRange(6, 7), "a.yml:1:3: Fehler: Fehlt.\n  ä😀x\n    ^"),
    ("\tx\ty", ByteRange(3, 4), "a.yml:1:4: Fehler: Fehlt.\n  \tx\ty\n  \t \t^"),
    ("\u{FEFF}xy", ByteRange(4, 5), "a.yml:1:2: Fehler: Fehlt.\n  xy\n   ^"),
    ("xy\r\nz", ByteRange(1, 6), "a.yml:1:2: Fehler: Fehlt.\n  xy\n   ^"),
    ("xy\n", ByteRange(2, 2), "a.yml:1:3: Fehler: Fehlt.\n  xy\n    ^"),
    ("", ByteRange(0, 0), "a.yml:1:1: Fehler: Fehlt.\n  \n  ^"),
  ])
  func caretsStandBeneathTheFault(text: String, range: ByteRange, expected: String) {
    #expect(rendered(text, range) == expected)
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let text = rendered("a\u{1B}[31m\u{9B}b", ByteRange(0, 1))
    #expect(text.contains("a\u{FFFD}[31m\u{FFFD}b"))
  }

  @Test(arguments: [0, 45, 95, 5000, 9999])
  func longLinesAreCut(offset: Int) {
    let line = String((0..<10_000).map { $0 == offset ? Character("X") : "." })
    let lines = rendered(line, ByteRange(start: offset, length: 1)).split(separator: "\n")
    #expect(lines[1].count <= 104)
    let column = lines[1].firstIndex(of: "X").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    #expect(lines[2].count - 1 == column)
    #expect(lines[2].hasSuffix(" ^"))
  }

  @Test func aFaultOverACutLineStaysShort() {
    let text = rendered(String(repeating: "x", count: 1000), ByteRange(0, 1000))
    #expect(text.split(separator: "\n")[2].count <= 102)
  }
}
