import Testing

@testable import Findings

@Suite struct PrintableFilterTests {
  @Test(arguments: [
    ("posts/grüße.md", "posts/grüße.md"),
    ("a\u{1B}[31mrot", "a\u{FFFD}[31mrot"),
    ("a\u{9B}31m", "a\u{FFFD}31m"),
    ("ab\u{202E}cd\u{2066}e", "ab\u{FFFD}cd\u{FFFD}e"),
    ("eins\r\nzwei\nvier\u{2028}f\u{85}s", "eins zwei vier f s"),
    ("Daten\u{AD}schutz\u{200B}", "Datenschutz"),
    ("Tab\tbleibt", "Tab\tbleibt"),
    ("👩‍👩‍👧 e\u{301}", "👩‍👩‍👧 e\u{301}"),
    ("\u{0}\u{7F}", "\u{FFFD}\u{FFFD}"),
  ])
  func whatSteersATerminalIsTaken(text: String, expected: String) {
    #expect(PrintableFilter.printable(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  /// Azure Pipelines and the old form of GitHub's runner look for commands anywhere in a line.
  @Test(arguments: [
    ("##[error]böse", "##\u{FFFD}error]böse"),
    ("x ##vso[task.setvariable]", "x ##vso\u{FFFD}task.setvariable]"),
    ("### [Link](x)", "### [Link](x)"),
    ("#1 [a]", "#1 [a]"),
    ("###[a]", "###\u{FFFD}a]"),
  ])
  func whatSteersARunnerIsTaken(text: String, expected: String) {
    #expect(PrintableFilter.printable(text) == expected)
  }
}
