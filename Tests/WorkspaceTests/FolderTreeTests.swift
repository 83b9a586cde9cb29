import TestSupport
import Testing

@testable import Workspace

@Suite("Files of a rule folder")
struct FolderTreeTests {
  @Test("by ending, in order, with their paths from the folder")
  func collects() throws {
    let folder = try TemporaryFolder()
    for name in ["packs/b/x.yml", "packs/a/y.yml", "macros.yml", "lists/l.txt", "README.md", ".git/z.yml"] {
      try folder.write(name)
    }
    try folder.link("packs/loop", to: "..")
    let files = try FolderTree.files(in: FilePath(folder.path), endings: ["yml", "txt"])
    #expect(files.map(\.description) == ["lists/l.txt", "macros.yml", "packs/a/y.yml", "packs/b/x.yml"])
  }

  @Test("a missing folder and a file in its place are errors")
  func refuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yml")
    let missing = FilePath(folder.path).appending("rules")
    #expect(throws: WorkspaceError(path: missing, reason: .missing)) {
      try FolderTree.files(in: missing, endings: ["yml"])
    }
    let file = FilePath(folder.path).appending("a.yml")
    #expect(throws: WorkspaceError(path: file, reason: .isNoFolder)) {
      try FolderTree.files(in: file, endings: ["yml"])
    }
  }
}
