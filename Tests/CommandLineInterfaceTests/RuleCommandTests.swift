import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("inspect, explain, rules, test")
struct RuleCommandTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.write("a.md", "# Titel\n\nDie **Akte AZ 4711** liegt in ORT Kranzheim.\n")
  }

  @Test("inspect shows what is seen, where and why, and never the value")
  func inspects() {
    #expect(world.run("inspect", "a.md", "--rules", "rules") == .clean)
    #expect(world.outputText.hasPrefix("a.md: 2 Angaben erkannt (markdown)\n\n3:12–3:19 CASE_NUMBER (Aktenzeichen) · "))
    #expect(world.outputText.contains("  •• ••••\n  Erkennung: case-number\n  Belege: Muster plain (+90)"))
    #expect(!world.outputText.contains("4711") && !world.outputText.contains("Kranzheim"))
  }

  @Test("inspect shows the pieces of text, with what was seen masked")
  func inspectsSegments() {
    #expect(world.run("inspect", "a.md", "--rules", "rules", "--segments") == .clean)
    #expect(world.outputText.contains("1:3–1:8 heading: Titel\n"))
    #expect(world.outputText.contains(" prose: Die Akte •• •••• liegt in ••• •••••••••.\n"))
    #expect(!world.outputText.contains("4711"))
  }

  @Test("inspect reads standard input, and refuses what is no draft")
  func inspectsInput() throws {
    world.input = Array("AZ 4711".utf8)
    #expect(world.run("inspect", "-", "--rules", "rules", "--language", "en") == .clean)
    #expect(world.outputText.hasPrefix("-: 1 entity seen (plain-text)\n"))
    try world.folder.makeFolder("posts")
    for (path, reason) in [("gone.md", "gibt es nicht"), ("posts", "ist ein Ordner, keine Datei")] {
      #expect(world.run("inspect", path, "--rules", "rules") == .incomplete)
      #expect(world.messageText == "draftlint: „\(path)“ \(reason).\n")
    }
    #expect(world.run("inspect") == .incomplete)
    #expect(world.messageText.hasPrefix("draftlint: „draftlint inspect“ braucht eine Angabe: DATEI."))
  }

  @Test("explain tells all that a rule says, in both languages")
  func explains() {
    #expect(world.run("explain", "personal-data/place", "--rules", "rules") == .clean)
    #expect(
      world.outputText == """
        personal-data/place – Titel place

        Stufe: Warnung · Bereich: Aufenthaltsorte · Sicherheit: hoch (90 von 100)

        Meldung place.

        Warum:
          Darum.

        Gesetz:
          Art. 4 Nr. 1 DSGVO

        Besser:
          Weglassen.

        Das wird gemeldet:
          • Hier steht ⟦ORT Wiesendorf⟧ im Text.

        Das ist in Ordnung:
          • Hier steht nichts.

        """)
    world.run("explain", "personal-data/place", "--rules", "rules", "--language", "en")
    #expect(world.outputText.contains("Message place.") && world.outputText.contains("Because."))
  }

  @Test("explain knows detectors, and several names at once")
  func explainsDetectors() {
    #expect(world.run("explain", "place", "case-number", "--rules", "rules") == .clean)
    #expect(world.outputText.contains("place – Erkennung: Internetadresse\n"))
    #expect(world.outputText.contains("  • Hier steht ⟦AZ 1234⟧ im Text.\n"))
    #expect(world.run("explain", "personal-data/plase", "--rules", "rules") == .incomplete)
    #expect(world.messageText.contains("Meinten Sie „personal-data/place“?"))
    #expect(world.run("explain") == .incomplete)
  }

  @Test("rules lists every rule in columns")
  func lists() {
    #expect(world.run("rules", "--rules", "rules") == .clean)
    #expect(
      world.outputText == """
        Regel                      Stufe    Kategorie    Titel
        personal-data/case-number  Fehler   case-number  Titel case-number
        personal-data/place        Warnung  location     Titel place

        """)
  }

  @Test("test runs the examples of a folder and names the line of each that does not hold")
  func runsExamples() throws {
    #expect(world.run("test", "rules") == .clean)
    #expect(world.outputText == "8 Beispiele, 0 halten nicht.\n")
    try world.folder.write(
      "rules/detectors/place.yml", TestRules.detector("place", "URL", "ORT W[a-z]+", "ORT Kranzheim"))
    #expect(world.run("test", "rules") == .findings)
    #expect(
      world.outputText == """
        rules/detectors/place.yml:9: place: „ORT Kranzheim“ wurde nicht erkannt
            Hier steht ORT Kranzheim im Text.
        8 Beispiele, 1 halten nicht.

        """)
    try world.folder.write("rules/detectors/odd.yml", "detector: odd\n")
    #expect(world.run("test", "rules") == .incomplete)
    #expect(world.messageText.contains("rules/detectors/odd.yml"))
    #expect(world.run("test", "gone") == .incomplete)
  }

  @Test("the built-in rules can be listed and each explained")
  func builtIn() {
    world.run("rules")
    let names = world.outputText.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
    #expect(!names.isEmpty)
    world.run(["explain"] + names.map(String.init))
    #expect(names.allSatisfy { world.outputText.contains("\($0) – ") })
    for label in ["Warum:", "Besser:", "Das wird gemeldet:", "Das ist in Ordnung:"] {
      #expect(world.outputText.split(separator: "\n").count { $0 == label } == names.count, "\(label)")
    }
  }
}
