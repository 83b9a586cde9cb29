import TestSupport
import Testing

@testable import Workspace

@Suite("Finding the policy of a folder")
struct PolicyLocatorTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func found(from name: String) -> String? {
    var locator = PolicyLocator()
    let start = FilePath(folder.path).appending(name)
    let first = locator.policy(for: start)
    #expect(locator.policy(for: start) == first, "the second look-up says the same")
    return first?.description
  }

  @Test("the nearest upwards holds")
  func nearest() throws {
    try folder.write(".lint-policy.yml")
    try folder.write("posts/.lint-policy.yml")
    try folder.makeFolder("posts/2026/01")
    try folder.makeFolder("pages")
    #expect(found(from: "posts/2026/01") == "\(folder.path)/posts/.lint-policy.yml")
    #expect(found(from: "posts") == "\(folder.path)/posts/.lint-policy.yml")
    #expect(found(from: "pages") == "\(folder.path)/.lint-policy.yml")
  }

  @Test("what lies outside the repository does not steer it, be .git a folder or a file")
  func endsAtRepository() throws {
    try folder.write(".lint-policy.yml")
    try folder.makeFolder("repository/.git")
    try folder.makeFolder("repository/posts")
    try folder.write("worktree/.git", "gitdir: ../repository/.git/worktrees/x")
    try folder.write("inside/.git")
    try folder.write("inside/.lint-policy.yml")
    #expect(found(from: "repository/posts") == nil)
    #expect(found(from: "worktree") == nil)
    #expect(found(from: "inside") == "\(folder.path)/inside/.lint-policy.yml")
  }

  @Test("the repository of a folder")
  func repositories() throws {
    try folder.makeFolder("a/.git")
    try folder.makeFolder("a/b/c")
    let base = FilePath(folder.path)
    #expect(PolicyLocator.repositoryRoot(of: base.appending("a/b/c")) == base.appending("a"))
    #expect(PolicyLocator.repositoryRoot(of: base.appending("a")) == base.appending("a"))
    #expect(PolicyLocator.repositoryRoot(of: base) == nil)
  }

  @Test("one locator answers for many folders")
  func sharesLookups() throws {
    try folder.write("posts/.lint-policy.yml")
    try folder.makeFolder("posts/a/b")
    try folder.makeFolder("pages")
    var locator = PolicyLocator()
    let base = FilePath(folder.path)
    let expected = base.appending("posts/.lint-policy.yml")
    #expect(locator.policy(for: base.appending("posts/a/b")) == expected)
    #expect(locator.policy(for: base.appending("posts/a")) == expected)
    #expect(locator.policy(for: base.appending("pages")) == nil)
    #expect(locator.policy(for: base.appending("posts")) == expected)
  }
}
