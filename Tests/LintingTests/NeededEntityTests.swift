import Findings
import Linting
import Rules
import SourceText
import Testing

/// `needs` of a wording: one entity for each entry, one of several where they stand in a list.
@Suite struct NeededEntityTests {
  static let detectors = [("room", "ROOM", "Raum [0-9]+"), ("seat", "SEAT", "Platz [0-9]+")].map { id, kind, regex in
    SourceFile(
      path: "detectors/\(id).yml",
      text: """
        detector: \(id)
        entity: \(kind)
        kind: pattern
        patterns: [{name: plain, regex: '\(regex)', score: 90}]
        examples: ['Nichts.']

        """)
  }

  @Test(arguments: [
    ("[ROOM]", "Treffen in Raum 7", true), ("[ROOM]", "Treffen auf Platz 7", false),
    ("[[ROOM, SEAT]]", "Treffen auf Platz 7", true), ("[[ROOM, SEAT]]", "Treffen in Raum 7", true),
    ("[[ROOM, SEAT]]", "Treffen im Garten. Raum 7", false), ("[ROOM, SEAT]", "Treffen in Raum 7", false),
    ("[ROOM, SEAT]", "Treffen in Raum 7, Platz 3", true),
  ])
  func alternatives(needs: String, text: String, isFound: Bool) throws {
    let lines = "when: {wording: {any: ['treffen'], needs: \(needs)}}"
    let result = try OneRule.check(text, by: lines, detectors: Self.detectors)
    #expect(result.findings.count == (isFound ? 1 : 0))
  }
}
