import Foundation
import Testing

/// `check --commit-msg`: the message without what git takes away.
@Suite struct CommitMessageTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
  }

  private func check(_ message: String) throws -> Tool.Output {
    try repository.write(message, to: ".git/COMMIT_EDITMSG")
    return try repository.check(["--commit-msg", ".git/COMMIT_EDITMSG"])
  }

  @Test func aMessageIsChecked() throws {
    let output = try check("Spende\n\n\(Repository.leaky)")
    #expect(output.status == 1)
    #expect(try output.places == [".git/COMMIT_EDITMSG:3"])
  }

  @Test func commentsAndScissorsAreNotPartOfIt() throws {
    #expect(try check("Spende\n# \(Repository.leaky)").status == 0)
    let scissors = "# ------------------------ >8 ------------------------\n"
    #expect(try check("Spende\n\(scissors)\(Repository.leaky)").status == 0)
    #expect(try check("# nur ein Kommentar\n\n").stderr.contains("Nichts zu prüfen"))
  }

  @Test func theConfigurationSaysWhatACommentIs() throws {
    try repository.git(["config", "core.commentChar", ";"])
    #expect(try check("Spende\n; \(Repository.leaky)").status == 0)
    #expect(try check("Spende\n# \(Repository.leaky)").status == 1)
    try repository.git(["config", "commit.cleanup", "whitespace"])
    #expect(try check("Spende\n; \(Repository.leaky)").status == 1)
  }

  @Test func aMissingFileIsNotAPass() throws {
    #expect(try repository.check(["--commit-msg", ".git/NOWHERE"]).status == 2)
    #expect(try repository.check(["--commit-msg", ".git/HEAD", "posts"]).status == 2)
  }
}
