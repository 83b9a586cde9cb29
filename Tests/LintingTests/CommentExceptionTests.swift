import Findings
import Rules
import SourceText
import Testing

@testable import Linting

/// `<!-- draftlint:allow RULE -- reason -->`
@Suite struct CommentExceptionTests {
  static let allow = "<!-- draftlint:allow personal-data/place -- Vorgang 17 -->"

  @Test(arguments: [
    ("draftlint:allow a/b -- Grund", CommentDirective.allow(rules: ["a/b"], reason: "Grund")),
    (
      " draftlint:allow  a/b,c/d  --  ein Grund -- mit Strich ",
      .allow(rules: ["a/b", "c/d"], reason: "ein Grund -- mit Strich")
    ),
    ("draftlint:allow a/b, c/d – Grund", .allow(rules: ["a/b", "c/d"], reason: "Grund")),
    ("DraftLint: allow a-b/c — x", .allow(rules: ["a-b/c"], reason: "x")),
    ("draftlint:allow a/b - x", .allow(rules: ["a/b"], reason: "x")),
    ("draftlint:allow a/b --", .allow(rules: ["a/b"], reason: "")),
    ("draftlint:allow a/b", .malformed), ("draftlint:allow a/b--x", .malformed), ("draftlint:", .malformed),
    ("draftlint:allow -- x", .malformed), ("draftlint:allow a/b, -- x", .malformed),
    ("draftlint:allow a/b c/d -- x", .malformed), ("draftlint:disable a/b -- x", .malformed),
    ("draftlint allow a/b -- x", .malformed),
  ])
  func aDirectiveIsRead(text: String, expected: CommentDirective) {
    #expect(CommentDirective(text) == expected)
  }

  @Test(arguments: [
    "", "Bild tauschen", "draftlint ist ein Werkzeug", "allow a/b -- x", "see draftlint:allow a/b -- x",
  ])
  func otherCommentsAreNotForUs(text: String) {
    #expect(CommentDirective(text) == nil)
  }

  /// The text after the comment, and the lines of places that are covered.
  @Test(arguments: [
    ("\n\nORT Wiesendorf\n", ["-3"]), ("\nORT Wiesendorf\n", ["-2"]), (" ORT Wiesendorf\n", ["-1"]),
    ("\n\nORT Wiesendorf\nORT Odenbrecht\n\nORT Kranzheim\n", ["6", "-3", "-4"]),
    ("\n\n\n  \n# ORT Wiesendorf\n\nORT Kranzheim\n", ["7", "-5"]),
    ("\n\n- ORT Wiesendorf\n- ORT Odenbrecht\n", ["-3", "-4"]),
    ("\n\n<!-- Bild -->\n\n<!-- x -->\nORT Wiesendorf\n", ["-6"]),
    ("\r\n\r\nORT Wiesendorf\r\nORT Odenbrecht\r\n\r\nORT Kranzheim\r\n", ["6", "-3", "-4"]),
    ("\n\n| ORT Wiesendorf |\n|---|\n| ORT Odenbrecht |\n\nORT Kranzheim", ["7", "-3", "-5"]),
    ("\n\n> ORT Wiesendorf\n", ["-3"]),
  ])
  func itSpeaksOfTheNextBlock(rest: String, expected: [String]) throws {
    let result = try ExceptionLibrary.check(Self.allow + rest)
    #expect(
      ExceptionLibrary.trace(result).map { $0.replacing("personal-data/place@", with: "") } == expected)
  }

  @Test func whatStandsBeforeAndInsideABlockIsNotCovered() throws {
    let result = try ExceptionLibrary.check(
      "ORT Kranzheim\n\nORT Odenbrecht \(Self.allow) ORT Wiesendorf\nORT Berghof\n")
    #expect(
      ExceptionLibrary.trace(result) == [
        "personal-data/place@1", "personal-data/place@3", "-personal-data/place@3", "-personal-data/place@4",
      ])
  }

  @Test func inHTMLItSpeaksOfTheNextElement() throws {
    let result = try ExceptionLibrary.check(
      "<p>ORT Kranzheim</p>\(Self.allow)<p>ORT <b>Wiesendorf</b></p><p>ORT Odenbrecht</p>", path: "a.html")
    #expect(result.findings.map(\.region.start.byte) == [3, 109])
    #expect(result.suppressed.count == 1)
  }

  @Test func inUTF16ItSpeaksOfTheNextParagraph() throws {
    let text = "\(Self.allow)\n\nORT Wiesendorf\n\nORT Odenbrecht\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = try ExceptionLibrary.worker().check(SourceFile(path: "a.md", bytes: bytes))
    #expect(ExceptionLibrary.trace(result) == ["personal-data/place@5", "-personal-data/place@3"])
  }

  @Test func plainTextHasNoComments() throws {
    let result = try ExceptionLibrary.check("\(Self.allow)\n\nORT Wiesendorf\n", path: "a.txt")
    #expect(ExceptionLibrary.trace(result) == ["personal-data/place@3"])
  }

  @Test func theReasonGoesWithTheFinding() throws {
    let suppressed = try #require(
      try ExceptionLibrary.check("\(Self.allow)\n\nORT Wiesendorf\n").suppressed.first?.suppression)
    #expect(suppressed.origin == .inline && suppressed.reason == "Vorgang 17" && suppressed.approvedBy == nil)
  }

  /// A draft full of directives costs no more than its length; those beyond the limit are told.
  @Test func thousandsOfDirectivesAreToldAndNotFollowed() throws {
    let result = try ExceptionLibrary.check(String(repeating: Self.allow + "\n", count: 5000) + "\nORT Wiesendorf\n")
    #expect(result.suppressed.count == 1)
    #expect(result.findings.count { $0.ruleID.description == "exception/malformed" } == 4900)
    #expect(result.findings.count { $0.ruleID.description == "exception/unused" } == 99)
  }
}
