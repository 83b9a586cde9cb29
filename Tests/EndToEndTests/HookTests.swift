import Foundation
import Testing

/// `hook install`, and the hooks at work in a real `git commit`.
@Suite struct HookTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
  }

  private var hook: URL { repository.url.appendingPathComponent(".git/hooks/pre-commit") }

  @Test func theHookStopsACommit() throws {
    let output = try repository.tool(["hook", "install"], below: "posts")
    #expect(output.status == 0, "\(output.everything)")
    #expect(FileManager.default.isExecutableFile(atPath: hook.path))
    try repository.add(Repository.leaky, to: "posts/new.md")
    let refused = try repository.attempt(["commit", "-m", "Neu"])
    #expect(refused.status != 0)
    #expect(refused.output.contains("posts/new.md"))
    #expect(!refused.output.contains("1203 0000"))
    try repository.add(Repository.clean, to: "posts/new.md")
    #expect(try repository.attempt(["commit", "-m", "Neu"]).status == 0)
  }

  @Test func commitAllAndCommitPathAreSeen() throws {
    try repository.tool(["hook", "install"])
    try repository.write(Repository.leaky, to: "posts/clean.md")
    #expect(try repository.attempt(["commit", "-a", "-m", "Alles"]).status != 0)
    #expect(try repository.attempt(["commit", "-m", "Ein Pfad", "posts/clean.md"]).status != 0)
    #expect(try repository.attempt(["commit", "--amend", "-a", "--no-edit"]).status != 0)
    #expect(try repository.attempt(["commit", "-a", "--no-verify", "-m", "Trotzdem"]).status == 0)
  }

  @Test func theToolIsFoundWhereItLay() throws {
    var repository = repository
    try repository.tool(["hook", "install"])
    repository.variables["PATH"] = "/usr/bin:/bin"
    try repository.add(Repository.leaky, to: "posts/new.md")
    let refused = try repository.attempt(["commit", "-m", "Neu"])
    #expect(refused.status != 0)
    #expect(refused.output.contains("posts/new.md"))
  }

  @Test func aHookByAnotherHandStays() throws {
    let old = "#!/bin/sh\nexit 0\n"
    try repository.write(old, to: ".git/hooks/pre-commit")
    let refused = try repository.tool(["hook", "install", "commit-msg", "pre-commit"])
    #expect(refused.status == 2)
    #expect(refused.stderr.contains("--force"))
    #expect(try String(contentsOf: hook, encoding: .utf8) == old)
    #expect(!FileManager.default.fileExists(atPath: hook.path.replacing("pre-commit", with: "commit-msg")))
    #expect(try repository.tool(["hook", "install", "--force"]).status == 0)
    #expect(try String(contentsOf: hook.appendingPathExtension("before-draftlint"), encoding: .utf8) == old)
    #expect(try repository.tool(["hook", "install"]).status == 0, "our own hook is renewed without a word")
    let folder = try FileManager.default.contentsOfDirectory(atPath: hook.deletingLastPathComponent().path)
    #expect(!folder.contains { $0.hasSuffix(".tmp") })
  }

  @Test func theHookOfTheMessageStopsACommit() throws {
    #expect(try repository.tool(["hook", "install", "commit-msg"]).status == 0)
    let refused = try repository.attempt(["commit", "--allow-empty", "-m", Repository.leaky])
    #expect(refused.status != 0)
    #expect(try repository.attempt(["commit", "--allow-empty", "-m", "Leer"]).status == 0)
  }

  @Test func aLinkedWorkTreeUsesTheSharedHooks() throws {
    try repository.git(["worktree", "add", "--quiet", "-b", "side", "../side"])
    let side = Repository(existing: "side", in: repository.folder)
    #expect(try side.tool(["hook", "install"]).status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: hook.path))
    try side.add(Repository.leaky, to: "posts/new.md")
    #expect(try side.attempt(["commit", "-m", "Neu"]).status != 0)
  }

  @Test func theFolderOfHooksMayBeAnother() throws {
    try repository.git(["config", "core.hooksPath", "tools/hooks"])
    #expect(try repository.tool(["hook", "install"]).status == 0)
    let path = repository.url.appendingPathComponent("tools/hooks/pre-commit").path
    #expect(FileManager.default.isExecutableFile(atPath: path))
    try repository.git(["config", "core.hooksPath", repository.folder.url.appendingPathComponent("shared").path])
    let refused = try repository.tool(["hook", "install"])
    #expect(refused.status == 2)
    #expect(refused.stderr.contains("core.hooksPath"))
  }

  @Test func outsideOfARepositoryThereIsAWayOut() throws {
    let folder = try ScratchFolder()
    let output = try Tool.run(["hook", "install"], in: folder.url, environment: ["GIT_CEILING_DIRECTORIES": "/tmp"])
    #expect(output.status == 2)
    #expect(output.stderr.contains("Git-Repository"))
  }
}
