import TestSupport
import Testing
import Workspace

/// The folder from which drafts are named.
@Suite struct ContentRootsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("repository/.git")
    try folder.write("repository/posts/.lint-policy.yml")
    try folder.write("plain/.lint-policy.yml")
    try folder.write("plain/posts/.lint-policy.yml")
    try folder.makeFolder("plain/posts/2026")
    try folder.makeFolder("bare")
  }

  func location(_ name: String) -> FilePath { FilePath(folder.path).appending(Array(name.utf8)) }

  @Test(arguments: [
    ("repository", "repository"), ("repository/posts", "repository"), ("plain", "plain"), ("plain/posts", "plain"),
    ("plain/posts/2026", "plain"),
  ])
  func itIsTheRepositoryOrTheOutermostPolicy(name: String, expected: String) {
    var roots = ContentRoots()
    #expect(roots.root(of: location(name)) == location(expected))
  }

  @Test func withoutEitherThePolicysBaseNames() {
    var roots = ContentRoots()
    #expect(roots.root(of: location("bare")) == nil)
    let base = GlobBase(folders: [location("bare")])
    #expect(roots.identity(of: location("bare/a.md"), otherwise: base).description == "a.md")
    #expect(roots.identity(of: location("plain/posts/a.md"), otherwise: base).description == "posts/a.md")
  }
}
