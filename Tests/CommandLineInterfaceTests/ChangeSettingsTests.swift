import ArgumentParser
import Testing
import Workspace

@testable import CommandLineInterface

@Suite("What git is asked")
struct ChangeSettingsTests {
  private func settings(_ arguments: String...) throws -> ChangeSettings? {
    try ChangeSettings(CheckCommand.parse(arguments))
  }

  @Test("each option has its meaning")
  func meanings() throws {
    #expect(try settings("posts") == nil)
    #expect(try settings("--staged", "posts")?.source == .changes(.staged))
    #expect(try settings("--staged", "posts")?.paths == [FilePath("posts")])
    #expect(try settings("--diff-base", "main")?.source == .changes(.workTreeSince("main")))
    #expect(try settings("--diff-base", "main", "--staged")?.source == .changes(.stagedSince("main")))
    #expect(try settings("--history")?.source == .history(range: nil))
    #expect(try settings("--history", "a..b")?.source == .history(range: "a..b"))
    #expect(try settings("--history", "--format", "json")?.source == .history(range: nil))
    #expect(try settings("--commit-msg", "M")?.source == .commitMessage(FilePath("M")))
  }

  @Test(
    "what does not go together is refused",
    arguments: [
      ["--staged", "--history"], ["--diff-base", "x", "--history"], ["--staged", "--commit-msg", "M"],
      ["--staged", "--files-from", "x"], ["--staged", "-"], ["--history", "--stdin-path", "x"],
      ["--commit-msg", "M", "posts"],
    ])
  func refusals(arguments: [String]) throws {
    let command = try CheckCommand.parse(arguments)
    #expect(throws: UsageError.self) { try ChangeSettings(command) }
  }

  @Test("a hook holds the path of the tool as the shell reads it")
  func hookScript() {
    let script = HookScript(hook: .commitMsg, program: FilePath("/opt/it's/draftlint")).text
    #expect(script.contains(#"tool='/opt/it'\''s/draftlint'"#))
    #expect(script.hasSuffix("exec \"$tool\" check --commit-msg \"$1\"\n"))
    #expect(HookScript.isOurs(Array(script.utf8)))
    #expect(!HookScript.isOurs(Array("#!/bin/sh\nexec draftlint\n".utf8)))
    #expect(!HookScript(hook: .preCommit, program: FilePath(bytes: [0x2F, 0xFC])).text.contains("command -v"))
  }
}
