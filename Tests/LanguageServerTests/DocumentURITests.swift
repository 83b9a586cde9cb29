import Testing
import Workspace

@testable import LanguageServer

@Suite("The URI of a document")
struct DocumentURITests {
  @Test(
    "names a file of this machine",
    arguments: [
      ("file:///a/b.md", "/a/b.md"), ("file://localhost/a.md", "/a.md"), ("FILE:///a.md", "/a.md"),
      ("file:///stra%C3%9Fe%20a.md", "/straße a.md"), ("file:///100%25.md", "/100%.md"), ("file:///50%.md", "/50%.md"),
      ("file:///a//./b.md", "/a/b.md"), ("file:///a.md#1", "/a.md"),
    ])
  func file(_ uri: String, _ path: String) {
    #expect(DocumentURI(text: uri).path == FilePath(path))
  }

  @Test(
    "or no file",
    arguments: [
      "untitled:Untitled-1", "https://example.org/a.md", "file://server/a.md", "", "file://", "file:///a%00b",
    ])
  func other(_ uri: String) {
    #expect(DocumentURI(text: uri).path == nil)
  }
}
