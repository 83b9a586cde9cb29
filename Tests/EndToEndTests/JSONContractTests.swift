import Foundation
import Testing

/// The JSON fields of DESIGN, section 7: acceptance and other people's scripts read them.
@Suite struct JSONContractTests {
  static let draft =
    "\u{FEFF}# Spende 🎉\r\n\r\nHilfe für **Wiesendorf**: Bitte auf DE02 1203 0000 0000 2020 51 überweisen.\r\n"

  static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static func checked() throws -> [String: Any] {
    let folder = try ScratchFolder()
    try folder.write(draft, to: "posts/spende.md")
    try folder.write(BadInputTests.policy, to: ".lint-policy.yml")
    return try object(Tool.run(["check", "posts", "--format", "json"], in: folder.url).stdout)
  }

  @Test func theWrapperHasExactlyItsFields() throws {
    let report = try Self.checked()
    #expect(Set(report.keys) == ["schemaVersion", "tool", "policy", "summary", "findings", "notifications"])
    #expect(report["schemaVersion"] as? Int == 1)
    #expect(Set(try #require(report["policy"] as? [String: Any]).keys) == ["path", "digest"])
    #expect(
      Set(try #require(report["summary"] as? [String: Any]).keys) == [
        "filesChecked", "bytesChecked", "filesSkipped", "errors", "warnings", "notes", "suppressed", "baselined",
        "complete",
      ])
  }

  @Test func aFindingHasExactlyItsFields() throws {
    let findings = try #require(try Self.checked()["findings"] as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(
      Set(finding.keys) == [
        "ruleId", "category", "entity", "severity", "confidence", "score", "path", "range", "message", "excerpt",
        "evidence", "references", "related", "fingerprint",
      ])
    #expect(finding["ruleId"] as? String == "personal-data/iban")
    #expect(finding["entity"] as? String == "IBAN")
    #expect(finding["path"] as? String == "posts/spende.md")
    #expect((finding["excerpt"] as? String)?.hasPrefix("DE•• ") == true)
  }

  /// Byte order mark, CRLF, emoji, umlauts and emphasis before the value; the places are counted here by hand of Foundation.
  @Test func positionsAreExactInEveryUnit() throws {
    let findings = try #require(try Self.checked()["findings"] as? [[String: Any]])
    let range = try #require(findings.first?["range"] as? [String: [String: Int]])
    let value = "DE02 1203 0000 0000 2020 51"
    let text = Self.draft
    let at = try #require(text.range(of: value))
    let before = String(text.unicodeScalars[..<at.lowerBound])
    let line = String(before.unicodeScalars.reversed().prefix { $0 != "\n" }.reversed().map(Character.init))
    #expect(
      range["start"] == [
        "byte": before.utf8.count, "char": before.unicodeScalars.count, "line": 3,
        "column": line.unicodeScalars.count + 1, "utf16Column": line.utf16.count + 1,
      ])
    #expect(range["end"]?["byte"] == before.utf8.count + value.utf8.count)
    #expect(range["end"]?["column"] == line.unicodeScalars.count + 1 + value.count)
  }

  @Test func streamAnswersEachLineInOrder() throws {
    let lines = [
      #"{"id":"a","text":"Bitte auf DE02 1203 0000 0000 2020 51 überweisen."}"#,
      #"{"id":"b","text":"Das Bürgeramt ist zu."}"#,
      "not json",
      #"{"id":"c","text":"\ud83c\udf89 an DE02120300000000202051 bitte","path":"x.md"}"#,
    ]
    let output = try Tool.run(["stream"], input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(output.status == 2, "a bad line is not a pass")
    let answers = try output.stdout.split(separator: "\n").map { try Self.object(String($0)) }
    #expect(answers.count == 4)
    #expect(answers.map { $0["id"] as? String } == ["a", "b", nil, "c"])
    #expect(answers[2]["line"] as? Int == 3)
    #expect(answers[2]["error"] is String)
    let entity = try #require((answers[3]["entities"] as? [[String: Any]])?.first)
    #expect(Set(entity.keys) == ["entity", "role", "confidence", "score", "range"])
    let start = (entity["range"] as? [String: [String: Int]])?["start"]
    #expect(start?["char"] == 5)
    #expect(start?["utf16Column"] == 7)
    #expect(Set(answers[0].keys) == ["id", "entities", "findings", "notifications"])
  }

  @Test func streamWithoutBadLinesIs0WhateverItFinds() throws {
    let output = try Tool.run(["stream"], input: Array(#"{"id":"a","text":"DE02 1203 0000 0000 2020 51"}"#.utf8))
    #expect(output.status == 0)
  }
}
