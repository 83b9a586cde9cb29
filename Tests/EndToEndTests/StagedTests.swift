import Foundation
import Testing

/// `check --staged`: the drafts as the index has them.
@Suite struct StagedTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
  }

  @Test func nothingStagedIsNothingToCheck() throws {
    let output = try repository.check(["--staged"])
    #expect(output.status == 0)
    #expect(output.stderr.contains("Nichts zu prüfen"))
    try repository.add("x", to: "logo.svg")
    let other = try repository.check(["--staged"])
    #expect(other.status == 0, "a picture is no draft")
    #expect(other.stderr.contains("Nichts zu prüfen"))
  }

  @Test func theIndexCountsAndNotTheWorkTree() throws {
    try repository.add(Repository.leaky, to: "posts/new.md")
    try repository.write(Repository.clean, to: "posts/new.md")
    let output = try repository.check(["--staged"])
    #expect(output.status == 1)
    #expect(try output.places == ["posts/new.md:1"])
    try repository.add(Repository.clean, to: "posts/new.md")
    try repository.write(Repository.leaky, to: "posts/new.md")
    #expect(try repository.check(["--staged"]).status == 0, "partial staging: what is not staged is not committed")
  }

  @Test func onlyWhatIsStagedIsChecked() throws {
    try repository.write(Repository.leaky, to: "posts/unknown.md")
    try repository.add(Repository.clean, to: "posts/new.md")
    let output = try repository.check(["--staged"])
    #expect(output.status == 0)
    #expect(try output.checkedCount == 1)
  }

  @Test func theFirstCommitHasNoHead() throws {
    let repository = try Repository()
    try repository.add(Repository.policy, to: ".lint-policy.yml")
    try repository.add(Repository.leaky, to: "posts/new.md")
    let output = try repository.check(["--staged"])
    #expect(output.status == 1)
    #expect(try output.places == ["posts/new.md:1"])
  }

  @Test func aDeletedDraftIsNoDraft() throws {
    try repository.git(["rm", "--quiet", "posts/clean.md"])
    let output = try repository.check(["--staged"])
    #expect(output.status == 0)
    #expect(try output.checkedCount == 0)
    #expect(try repository.check(["--staged", "posts/clean.md"]).status == 0, "named, and known to have gone")
  }

  @Test func aRenamedDraftIsCheckedUnderItsNewName() throws {
    try repository.write(Repository.leaky, to: "posts/old.md")
    try repository.commitAll("Alt")
    try repository.git(["mv", "posts/old.md", "posts/renamed.md"])
    let output = try repository.check(["--staged"])
    #expect(output.status == 1)
    #expect(try output.places == ["posts/renamed.md:1"])
  }

  @Test func aSubfolderSeesTheWholeRepository() throws {
    try repository.add(Repository.leaky, to: "posts/new.md")
    try repository.add(Repository.leaky, to: "start.md")
    let output = try repository.check(["--staged"], below: "posts")
    #expect(output.status == 1)
    #expect(Set(try output.places) == ["new.md:1", "../start.md:1"])
    #expect(try repository.check(["--staged", "."], below: "posts").places == ["new.md:1"], "a path narrows it down")
  }

  @Test func aPathThatIsMissingIsNotAPass() throws {
    try repository.add(Repository.clean, to: "posts/new.md")
    let output = try repository.check(["--staged", "posts", "psots"])
    #expect(output.status == 2)
    #expect(try output.notices == ["missing"])
    #expect(try output.checkedCount == 1)
  }

  @Test(arguments: [
    "posts/mit Leer zeichen.md", "posts/Grüße „neu“.md", "posts/zeile\nzwei.md", "posts/tab\there.md", "-q.md",
    ":(glob)x.md", "posts/\"quoted\\.md",
  ])
  func pathsOfAnyText(path: String) throws {
    try repository.add(Repository.leaky, to: path)
    let output = try repository.check(["--staged"])
    #expect(output.status == 1)
    #expect(try output.places == ["\(path):1"])
    let base = try repository.check(["--staged", "--diff-base", "HEAD"])
    #expect(try base.places == ["\(path):1"])
  }

  @Test func pathsOfAnyBytes() throws {
    let blob = try repository.folder.write(Repository.leaky, to: "blob")
    let object = try repository.git(["hash-object", "-w", "../\(blob)"]).trimmingCharacters(in: .newlines)
    // Foundation cannot name a file that is not UTF-8; the shell can.
    try repository.folder.write(
      "printf '100644 \(object)\\tposts/latin-\\374.md\\0' | git update-index -z --index-info", to: "stage.sh")
    try repository.git(["-c", "alias.enter=!sh ../stage.sh", "enter"])
    let output = try repository.check(["--staged"])
    #expect(output.status == 1)
    #expect(try output.places == [#"posts/latin-\xFC.md:1"#])
  }

  @Test func theIndexMayBeAnother() throws {
    var other = repository
    other.variables["GIT_INDEX_FILE"] = other.folder.url.appendingPathComponent("index").path
    try other.git(["read-tree", "HEAD"])
    try other.add(Repository.leaky, to: "posts/new.md")
    #expect(try other.check(["--staged"]).status == 1)
    #expect(try repository.check(["--staged"]).checkedCount == 0)
  }

  @Test func submodulesAndLinksAreToldAndNotChecked() throws {
    let inner = try Repository("inner", in: repository.folder)
    try inner.write(Repository.leaky, to: "posts/inner.md")
    try inner.commitAll("Innen")
    try repository.git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../inner", "sub"])
    try FileManager.default.createSymbolicLink(
      atPath: repository.url.appendingPathComponent("link.md").path, withDestinationPath: "posts/clean.md")
    try repository.git(["add", "link.md"])
    let output = try repository.tool(["check", "--staged", "--verbose"])
    #expect(output.status == 0)
    #expect(output.everything.contains("sub"))
    #expect(output.everything.contains("Submodul"))
    #expect(output.everything.contains("link.md"))
  }

  @Test func aPointerOfGitLFSIsNotClean() throws {
    let pointer =
      "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "0", count: 64))\nsize 9\n"
    try repository.add(pointer, to: "posts/large.md")
    for arguments in [["--staged"], ["posts/large.md"], ["--diff-base", "HEAD"]] {
      let output = try repository.check(arguments)
      #expect(output.status == 2)
      #expect(output.stderr.contains("git lfs pull"))
    }
  }

  @Test func anUnresolvedConflictIsNotAPass() throws {
    try repository.git(["checkout", "--quiet", "-b", "side"])
    try repository.write("Eins.\n", to: "posts/clean.md")
    try repository.commitAll("Eins")
    try repository.git(["checkout", "--quiet", "main"])
    try repository.write("Zwei.\n", to: "posts/clean.md")
    try repository.commitAll("Zwei")
    #expect(try repository.attempt(["merge", "side"]).status != 0)
    let output = try repository.check(["--staged"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("Konflikt"))
  }

  @Test func anObjectThatIsMissingIsNotAPass() throws {
    try repository.add(Repository.leaky, to: "posts/new.md")
    let object = try repository.git(["rev-parse", ":posts/new.md"]).trimmingCharacters(in: .newlines)
    let file = repository.url.appendingPathComponent(".git/objects/\(object.prefix(2))/\(object.dropFirst(2))")
    try FileManager.default.removeItem(at: file)
    let output = try repository.check(["--staged"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("posts/new.md"))
  }

  @Test func aLinkedWorkTreeHasItsOwnIndex() throws {
    try repository.git(["worktree", "add", "--quiet", "-b", "side", "../side"])
    let side = Repository(existing: "side", in: repository.folder)
    try side.add(Repository.leaky, to: "posts/new.md")
    #expect(try side.check(["--staged"]).places == ["posts/new.md:1"])
    #expect(try repository.check(["--staged"]).checkedCount == 0)
  }

  @Test func outsideOfARepositoryThereIsAWayOut() throws {
    let folder = try ScratchFolder()
    for arguments in [["--staged"], ["--diff-base", "main"], ["--history"]] {
      let output = try Tool.run(["check"] + arguments, in: folder.url, environment: ["GIT_CEILING_DIRECTORIES": "/tmp"])
      #expect(output.status == 2)
      #expect(output.stderr.contains("Git-Repository"))
    }
  }

  @Test func withoutGitThereIsAWayOut() throws {
    let output = try Tool.run(["check", "--staged"], in: repository.url, environment: ["PATH": "/nowhere"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("git installieren"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func aRepositoryOfSomebodyElseIsNotTrusted() throws {
    try FileManager.default.setAttributes(
      [.ownerAccountID: 65534], ofItemAtPath: repository.url.appendingPathComponent(".git").path)
    try FileManager.default.setAttributes([.ownerAccountID: 65534], ofItemAtPath: repository.url.path)
    let output = try repository.check(["--staged"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("safe.directory"))
  }

  @Test func theBareRepositoryHasNoIndexButAHistory() throws {
    let bare = try Repository("bare", in: repository.folder, bare: true)
    try repository.write(Repository.leaky, to: "posts/new.md")
    try repository.commitAll("Neu")
    try repository.git(["push", "--quiet", "../bare", "main"])
    let output = try bare.check(["--staged"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("Arbeitsbaum"))
    let history = try bare.check(["--history", "--set", "treat-reserved-as=finding"])
    #expect(history.status == 1)
    #expect(try history.places.allSatisfy { $0.hasSuffix(":posts/new.md:1") })
  }
}
