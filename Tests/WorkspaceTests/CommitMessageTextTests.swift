import Testing

@testable import Workspace

/// git-commit(1), `--cleanup`.
@Suite("The text of a commit message")
struct CommitMessageTextTests {
  static let message = "Titel\n# Bemerkung\n\nText # kein Kommentar\n# -\n"
  static let scissors = "# ------------------------ >8 ------------------------\ndiff\n"

  private func text(_ cleanup: CommitMessage.Cleanup, comment: String = "#") -> String {
    let message = CommitMessage(comment: comment, cleanup: cleanup)
    let bytes = Array((Self.message + Self.scissors).utf8)
    let text = message.text(of: bytes)
    #expect(text.count == bytes.count, "every place stays")
    return String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.allSatisfy { $0 == " " } ? "" : String($0) }.joined(separator: "\n")
  }

  @Test func commentsAndWhatFollowsTheScissorsGo() {
    #expect(text(.standard) == "Titel\n\n\nText # kein Kommentar\n\n\n\n")
    #expect(text(.strip) == text(.standard))
  }

  @Test func otherWaysOfCleaningKeepMore() {
    #expect(text(.scissors) == Self.message + "\n\n")
    #expect(text(.whitespace) == Self.message + Self.scissors)
    #expect(text(.verbatim) == Self.message + Self.scissors)
    #expect(text(.standard, comment: "//") == Self.message + Self.scissors)
  }

  @Test func blankIsWhatHasNothingToRead() {
    #expect(CommitMessage.isBlank(Array(" \t\r\n".utf8)))
    #expect(!CommitMessage.isBlank(Array(" x".utf8)))
  }
}
