import Foundation
import Testing

/// `check --diff-base`: findings that touch added lines.
@Suite struct DiffBaseTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
    try repository.write("\(Repository.leaky)Zeile zwei.\nZeile drei.\n", to: "posts/old.md")
    try repository.commitAll("Altbestand")
    try repository.git(["branch", "base"])
  }

  @Test func onlyAddedLinesCount() throws {
    try repository.write("\(Repository.leaky)Zeile zwei.\n\(Repository.leaky)Zeile drei.\n", to: "posts/old.md")
    let output = try repository.check(["--diff-base", "base"])
    #expect(output.status == 1)
    #expect(try output.places == ["posts/old.md:3"])
    #expect(try repository.check(["posts"]).places == ["posts/old.md:1", "posts/old.md:3"])
  }

  @Test func committedAndUncommittedLinesCountAlike() throws {
    try repository.write("\(Repository.leaky)Zeile zwei.\n\(Repository.leaky)", to: "posts/old.md")
    try repository.commitAll("Neu")
    #expect(try repository.check(["--diff-base", "base"]).places == ["posts/old.md:3"])
    #expect(try repository.check(["--diff-base", "HEAD"]).checkedCount == 0)
    #expect(try repository.check(["--staged", "--diff-base", "base"]).places == ["posts/old.md:3"])
  }

  @Test func newFilesCountAsAWhole() throws {
    try repository.write(Repository.leaky, to: "posts/unknown.md")
    try repository.add(Repository.leaky, to: "posts/added.md")
    #expect(Set(try repository.check(["--diff-base", "base"]).places) == ["posts/unknown.md:1", "posts/added.md:1"])
    try repository.write("posts/unknown.md\n", to: ".gitignore")
    #expect(try repository.check(["--diff-base", "base"]).places == ["posts/added.md:1"])
  }

  @Test func movedFilesAndRemovedLinesAddNothing() throws {
    try repository.git(["mv", "posts/old.md", "posts/moved.md"])
    let output = try repository.check(["--diff-base", "base"])
    #expect(output.status == 0)
    #expect(try output.checkedCount == 0)
    try repository.write("\(Repository.leaky)Zeile drei.\n", to: "posts/moved.md")
    #expect(try repository.check(["--diff-base", "base"]).status == 0)
  }

  @Test func whatTheBaseHasGotSinceIsNotOurs() throws {
    try repository.git(["checkout", "--quiet", "-b", "topic"])
    try repository.write(Repository.clean, to: "posts/topic.md")
    try repository.commitAll("Thema")
    try repository.git(["checkout", "--quiet", "base"])
    try repository.git(["rm", "--quiet", "posts/old.md"])
    try repository.commitAll("Weg")
    try repository.git(["checkout", "--quiet", "topic"])
    let output = try repository.check(["--diff-base", "base"])
    #expect(output.status == 0, "the base has deleted the draft; the branch has not added it")
    #expect(try output.checkedCount == 1)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func linesAreThoseOfGit(end: String) throws {
    let text = ["Eins.", "Zwei.", "Drei."].joined(separator: end) + "\n"
    try repository.write(text, to: "posts/lines.md")
    try repository.commitAll("Zeilen")
    try repository.write(text + "Bitte auf DE02 1203 0000 0000 2020 51 überweisen." + end, to: "posts/lines.md")
    #expect(try repository.check(["--diff-base", "HEAD"]).places == ["posts/lines.md:4"])
  }

  @Test func theConfigurationOfTheUserDoesNotMatter() throws {
    for (key, value) in [
      ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("diff.context", "20"),
      ("diff.interHunkContext", "20"), ("color.ui", "always"), ("diff.external", "/bin/false"),
      ("core.quotePath", "false"), ("diff.renames", "false"), ("core.pager", "/bin/false"),
    ] {
      try repository.git(["config", key, value])
    }
    try repository.write("\(Repository.leaky)Zeile zwei.\n\(Repository.leaky)Zeile drei.\n", to: "posts/old.md")
    #expect(try repository.check(["--diff-base", "base"]).places == ["posts/old.md:3"])
  }

  @Test func aTextThatLooksLikeAPatchIsText() throws {
    try repository.write("Eins.\n", to: "posts/patch.md")
    try repository.commitAll("Patch")
    try repository.write(
      "+++ b/posts/old.md\n@@ -1 +1 @@\ndiff --git a/x b/x\nEins.\n\(Repository.leaky)", to: "posts/patch.md")
    #expect(try repository.check(["--diff-base", "HEAD"]).places == ["posts/patch.md:5"])
  }

  @Test func anUnknownRevisionIsNotAPass() throws {
    for revision in ["nowhere", "--output=x", "HEAD:posts", "@{99}"] {
      let output = try repository.check(["--diff-base=\(revision)"])
      #expect(output.status == 2, "\(revision)")
      #expect(try output.notices == ["missing"])
      #expect(output.stderr.contains("origin/"), "the way out")
    }
    #expect(try repository.check(["--diff-base="]).status == 2)
  }

  @Test func aShallowCloneWithoutTheBaseIsNotAPass() throws {
    let base = try repository.git(["rev-parse", "base"]).trimmingCharacters(in: .newlines)
    try repository.write(Repository.leaky, to: "posts/new.md")
    try repository.commitAll("Neu")
    try repository.git(["clone", "--quiet", "--depth", "1", "file://\(repository.url.path)", "../shallow"])
    let shallow = Repository(existing: "shallow", in: repository.folder)
    for arguments in [["--diff-base", base], ["--history"]] {
      let output = try shallow.check(arguments)
      #expect(output.status == 2)
      #expect(output.stderr.contains("--unshallow"))
    }
  }

  @Test func unrelatedHistoriesAreNotAPass() throws {
    try repository.git(["checkout", "--quiet", "--orphan", "other"])
    try repository.commitAll("Anders")
    let output = try repository.check(["--diff-base", "base"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("gemeinsamen Commit"))
  }

  @Test func aPathNarrowsItDown() throws {
    try repository.add(Repository.leaky, to: "posts/new.md")
    try repository.add(Repository.leaky, to: "pages/new.md")
    #expect(try repository.check(["--diff-base", "base", "pages"]).places == ["pages/new.md:1"])
    #expect(try repository.check(["--diff-base", "base", "nowhere"]).status == 2)
  }
}
