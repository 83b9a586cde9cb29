import TestSupport
import Testing

@testable import Workspace

@Suite("The working directory")
struct WorkingDirectoryTests {
  let directory = WorkingDirectory(path: FilePath("/w/content"))

  @Test(
    "how a path is printed",
    arguments: [
      ("posts/a.md", "/w/content/posts/a.md", "posts/a.md"),
      ("./posts//a.md", "/w/content/posts/a.md", "posts/a.md"),
      ("/w/content/posts/a.md", "/w/content/posts/a.md", "posts/a.md"),
      ("../content/a.md", "/w/content/a.md", "a.md"),
      ("../other/a.md", "/w/other/a.md", "../other/a.md"),
      ("/w/other/a.md", "/w/other/a.md", "/w/other/a.md"),
      ("link/a.md", "/elsewhere/a.md", "link/a.md"),
      ("/w/content", "/w/content", "."),
    ])
  func shows(_ typed: String, _ location: String, _ expected: String) {
    #expect(directory.shown(FilePath(typed), at: FilePath(location)) == FilePath(expected))
  }

  @Test(
    "the way to another place",
    arguments: [
      ("/w/content/.lint-policy.yml", ".lint-policy.yml"), ("/w/.lint-policy.yml", "../.lint-policy.yml"),
      ("/etc/x", "../../etc/x"), ("/w/content", "."), ("/w", ".."),
    ])
  func way(_ location: String, _ expected: String) {
    #expect(directory.way(to: FilePath(location)) == FilePath(expected))
  }

  @Test("canonical paths have no symbolic links")
  func canonical() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("real/deep")
    try folder.link("link", to: "real")
    let path = try WorkingDirectory.canonical(FilePath("\(folder.path)/link/deep/../deep"))
    #expect(path.description == "\(folder.path)/real/deep")
  }
}
