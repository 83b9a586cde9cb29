import Testing

@testable import Workspace

@Suite("Paths of any bytes")
struct FilePathTests {
  struct Parts: Sendable {
    let path: String
    let folder: String
    let name: String
    let ending: String?
  }

  @Test(
    "name, folder and ending",
    arguments: [
      Parts(path: "a.md", folder: ".", name: "a.md", ending: "md"),
      Parts(path: "posts/Spende.MD", folder: "posts", name: "Spende.MD", ending: "md"),
      Parts(path: "/a", folder: "/", name: "a", ending: nil),
      Parts(path: "/", folder: "/", name: "", ending: nil),
      Parts(path: "posts//x/", folder: "posts", name: "x", ending: nil),
      Parts(path: ".md", folder: ".", name: ".md", ending: nil),
      Parts(path: "a.", folder: ".", name: "a.", ending: nil),
      Parts(path: "posts.d/a", folder: "posts.d", name: "a", ending: nil),
      Parts(path: "", folder: ".", name: "", ending: nil),
    ])
  func parts(_ parts: Parts) {
    let path = FilePath(parts.path)
    #expect(path.folder == FilePath(parts.folder))
    #expect(Array(path.name) == Array(parts.name.utf8))
    #expect(path.ending == parts.ending)
  }

  @Test(
    "simplified, with .. left alone",
    arguments: [
      ("./a//b/./c/", "a/b/c"), ("/", "/"), ("//a", "/a"), (".", "."), ("", "."), ("../a/..", "../a/.."), ("./", "."),
    ])
  func simplifies(_ path: String, _ expected: String) {
    #expect(FilePath(path).simplified == FilePath(expected))
  }

  @Test(
    "the way from a folder",
    arguments: [
      ("/w/a.md", "/w", "a.md"), ("/w", "/w", ""), ("/wide/a", "/w", nil), ("/a/b", "/", "a/b"), ("/a", "/a/b", nil),
    ])
  func relative(_ path: String, _ folder: String, _ expected: String?) {
    #expect(FilePath(path).relative(to: FilePath(folder)) == expected.map { FilePath($0) })
  }

  @Test("bytes that are not UTF-8 are kept, and printed as escapes")
  func printsBadBytes() {
    let path = FilePath(bytes: [0x61, 0xFF, 0xC3, 0xA4, 0xC3, 0x2E, 0xE2, 0x82])
    #expect(path.description == "a\\xFFä\\xC3.\\xE2\\x82")
    #expect(path.bytes.count == 8)
    #expect(FilePath("Grüße 👮‍♀️\n.md").description == "Grüße 👮‍♀️\n.md")
  }

  @Test("a NUL ends a path, as it does for the system")
  func cutsAtNUL() {
    #expect(FilePath("a.md\0.png") == FilePath("a.md"))
  }

  @Test("hidden names", arguments: [(".git", true), ("a/.b", true), (".", false), ("..", false), ("a", false)])
  func hidden(_ path: String, _ expected: Bool) {
    #expect(FilePath(path).isHidden == expected)
  }

  @Test("the order is that of the bytes, whatever the locale")
  func order() {
    let sorted = ["ä", "b", "a", "B", "a/b"].map { FilePath($0) }.sorted()
    #expect(sorted == ["B", "a", "a/b", "b", "ä"].map { FilePath($0) })
  }
}
