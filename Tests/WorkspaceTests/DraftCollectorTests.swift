import Rules
import TestSupport
import Testing

@testable import Workspace

@Suite("From paths to drafts")
struct DraftCollectorTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func collect(_ names: [String], listed: [String] = [], filter: FilePatterns = FilePatterns()) throws -> DraftList {
    let root = FilePath(folder.path)
    let filter = try DraftFilter(filter, base: GlobBase(folders: [root]))
    var collector = DraftCollector(in: WorkingDirectory(path: root)) { _ in filter }
    for name in names { collector.add(named: FilePath(name)) }
    for name in listed { collector.add(listed: FilePath(name)) }
    return collector.finish()
  }

  func paths(_ list: DraftList) -> [String] { list.drafts.map(\.path.description) }

  @Test("a folder gives its drafts in the order of their paths' bytes")
  func walksInOrder() throws {
    for name in ["b.md", "a/z.md", "a.md", "a-b.md", "Ä.md", "a/b/c.txt", "bild.png", "B.html"] {
      try folder.write(name)
    }
    let list = try collect(["."])
    #expect(paths(list) == ["B.html", "a-b.md", "a.md", "a/b/c.txt", "a/z.md", "b.md", "Ä.md"])
    #expect(list.skipped.isEmpty && list.problems.isEmpty && list.foldersWithoutDraft.isEmpty)
  }

  @Test("hidden folders, node_modules, links and pipes are left out, and said to be")
  func skips() throws {
    for name in [".git/a.md", ".vorlagen/b.md", "posts/node_modules/x/README.md", "posts/a.md", ".entwurf.md"] {
      try folder.write(name)
    }
    try folder.link("posts/loop", to: "..")
    try folder.link("posts/link.md", to: "a.md")
    try folder.makePipe("posts/pipe.md")
    let list = try collect(["."])
    #expect(paths(list) == [".entwurf.md", "posts/a.md"])
    let expected: [(String, DraftList.Skipped.Reason)] = [
      (".git", .hiddenFolder), (".vorlagen", .hiddenFolder), ("posts/node_modules", .dependencyFolder),
      ("posts/link.md", .symbolicLink), ("posts/loop", .symbolicLink), ("posts/pipe.md", .specialFile),
    ]
    #expect(Set(list.skipped) == Set(expected.map { .init(path: FilePath($0.0), reason: $0.1) }))
  }

  @Test("what was named is always taken: other endings, hidden folders, links")
  func takesWhatIsNamed() throws {
    try folder.write("notiz", "")
    try folder.write(".vorlagen/b.md")
    try folder.write("posts/alt.md")
    try folder.link("link.md", to: "posts/alt.md")
    try folder.link("ordner", to: "posts")
    let list = try collect(
      ["notiz", ".vorlagen", "posts/alt.md", "link.md", "ordner"], filter: FilePatterns(exclude: ["notiz"]))
    #expect(paths(list) == ["notiz", ".vorlagen/b.md", "posts/alt.md", "link.md"])
    #expect(list.foldersWithoutDraft.isEmpty, "the folder behind the link was counted before duplicates fell away")
  }

  @Test("a file named twice is read once, however it is written")
  func dropsDuplicates() throws {
    try folder.write("posts/a.md")
    try folder.link("ordner", to: "posts")
    let names = [
      "posts/a.md", "./posts//a.md", "posts", "posts/../posts/a.md", "\(folder.path)/posts/a.md", "ordner/a.md",
    ]
    #expect(try paths(collect(names)) == ["posts/a.md"])
  }

  @Test("missing paths and empty folders are told, and the rest is there")
  func tellsProblems() throws {
    try folder.write("posts/a.md")
    try folder.makeFolder("leer")
    try folder.write("bilder/a.png")
    let list = try collect(["fehlt.md", "leer", "bilder/", "", "posts/a.md/", "posts"])
    #expect(paths(list) == ["posts/a.md"])
    #expect(list.foldersWithoutDraft.map(\.description) == ["leer", "bilder"])
    #expect(
      list.problems == [
        WorkspaceError(path: FilePath("fehlt.md"), reason: .missing),
        WorkspaceError(path: FilePath("."), reason: .missing),
        WorkspaceError(path: FilePath("posts/a.md"), reason: .isNoFolder),
      ])
  }

  @Test("a folder whose drafts the policy leaves out has none to check")
  func countsExcluded() throws {
    try folder.write("posts/a.md")
    let list = try collect(["posts"], filter: FilePatterns(exclude: ["posts/**"]))
    #expect(list.drafts.isEmpty && list.foldersWithoutDraft == [FilePath("posts")])
    #expect(list.skipped == [.init(path: FilePath("posts/a.md"), reason: .excluded(glob: "posts/**"))])
  }

  @Test("of a list only the drafts are taken; what is missing is a problem")
  func takesListed() throws {
    for name in ["posts/a.md", "bild.png", "alt/b.md"] { try folder.write(name) }
    let list = try collect(
      [], listed: ["posts/a.md", "bild.png", "alt/b.md", "weg.md", "posts"], filter: FilePatterns(exclude: ["alt"]))
    #expect(paths(list) == ["posts/a.md"])
    #expect(list.skipped.map(\.path) == [FilePath("alt/b.md")])
    #expect(list.problems.map(\.reason) == [.missing, .isFolder])
  }

  @Test("names of any bytes, and folders as deep as the system lets them be")
  func oddNames() throws {
    let name: [UInt8] = [0x62, 0xFC, 0x0A, 0x20, 0x2E, 0x6D, 0x64]
    try folder.write(name, [])
    let deep = Array(repeating: "tief", count: 300).joined(separator: "/")
    try folder.write("\(deep)/a.md")
    let list = try collect(["."])
    #expect(list.drafts.map(\.path.bytes) == [name, Array("\(deep)/a.md".utf8)])
    #expect(try FileReader.read(list.drafts[0].location) == [])
  }

  @Test("the filter is asked with the folder of each file")
  func asksPerFolder() throws {
    for name in ["a/x.md", "b/x.md", "b/c/x.md"] { try folder.write(name) }
    let root = FilePath(folder.path)
    let base = GlobBase(folders: [root])
    let none = try DraftFilter(FilePatterns(exclude: ["*"]), base: base)
    var collector = DraftCollector(in: WorkingDirectory(path: root)) { folder in
      folder == root.appending("b/c") ? none : DraftFilter(base: base)
    }
    collector.add(named: FilePath("."))
    let list = collector.finish()
    #expect(paths(list) == ["a/x.md", "b/x.md"])
  }
}
