import Foundation
import Testing

/// `check --history`: personal data that ever was committed.
@Suite struct HistoryTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
    try repository.write(Repository.leaky, to: "posts/leaky.md")
    try repository.commitAll("Leck")
  }

  @Test func whatWasTakenBackIsStillThere() throws {
    let commit = try repository.git(["rev-parse", "HEAD"]).prefix(10)
    try repository.write(Repository.clean, to: "posts/leaky.md")
    try repository.commitAll("Zurück")
    #expect(try repository.check(["posts"]).status == 0)
    let output = try repository.check(["--history"])
    #expect(output.status == 1)
    #expect(try output.places == ["\(commit):posts/leaky.md:1"])
    #expect(!output.everything.contains("1203 0000"), "masked")
    #expect(try repository.git(["show", "\(commit):posts/leaky.md"]) == Repository.leaky, "the path is one of git's")
  }

  @Test func aVersionIsCheckedOnce() throws {
    try repository.write(Repository.clean, to: "posts/leaky.md")
    try repository.commitAll("Zurück")
    try repository.write(Repository.leaky, to: "posts/leaky.md")
    try repository.commitAll("Wieder da")
    try repository.git(["checkout", "--quiet", "-b", "side"])
    try repository.git(["mv", "posts/leaky.md", "posts/moved.md"])
    try repository.commitAll("Umbenannt")
    #expect(try repository.check(["--history"]).places.count == 1)
  }

  @Test func aRangeNarrowsItDown() throws {
    try repository.write(Repository.clean, to: "posts/leaky.md")
    try repository.commitAll("Zurück")
    #expect(try repository.check(["--history", "HEAD~1..HEAD"]).status == 0)
    #expect(try repository.check(["--history", "HEAD~2..HEAD"]).status == 1)
    #expect(try repository.check(["--history=HEAD~1..HEAD", "posts"]).status == 0)
    let unknown = try repository.check(["--history", "v1..v2"])
    #expect(unknown.status == 2)
    #expect(unknown.stderr.contains("v1..v2"))
  }

  @Test func otherBranchesAndTheMergeItselfCount() throws {
    try repository.git(["checkout", "--quiet", "-b", "side", "HEAD~1"])
    try repository.write("Seite.\n\(Repository.leaky)", to: "posts/side.md")
    try repository.commitAll("Seite")
    try repository.git(["checkout", "--quiet", "main"])
    try repository.git(["merge", "--quiet", "--no-commit", "--no-ff", "side"])
    try repository.add("Zusammen.\n\(Repository.leaky)", to: "posts/merge.md")
    try repository.git(["commit", "--quiet", "-m", "Zusammen"])
    let paths = try repository.check(["--history"]).places.map { $0.split(separator: ":")[1] }
    #expect(Set(paths) == ["posts/leaky.md", "posts/side.md", "posts/merge.md"])
    #expect(paths.count == 3)
  }

  @Test func wordingsOfThePastAreLeftOut() throws {
    let wording = "Schreibt uns euren Namen und eure Handynummer in die Kommentare!\n"
    try repository.write(wording, to: "posts/wording.md")
    try repository.commitAll("Wortlaut")
    #expect(try repository.check(["posts/wording.md"]).status == 1)
    #expect(try repository.check(["--history", "HEAD~1..HEAD"]).status == 0)
  }

  @Test func aRepositoryWithoutACommitHasNoHistory() throws {
    let output = try Repository().check(["--history"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("--staged"))
  }
}
