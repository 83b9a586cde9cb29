import Rules
import Testing

@testable import Workspace

@Suite("Which files of a folder are drafts")
struct DraftFilterTests {
  func verdict(_ name: String, include: [String] = [], exclude: [String] = []) throws -> DraftFilter.Verdict {
    let base = GlobBase(folders: [FilePath("/w")])
    let filter = try DraftFilter(FilePatterns(include: include, exclude: exclude), base: base)
    return filter.verdict(on: FilePath("/w/\(name)"))
  }

  @Test(
    "by ending",
    arguments: [
      ("a.md", DraftFilter.Verdict.draft), ("a.MARKDOWN", .draft), ("a.txt", .draft), ("a.html", .draft),
      ("a.htm", .draft), (".a.md", .draft), ("a.csv", .otherEnding), ("a.json", .otherEnding), ("a.png", .otherEnding),
      ("LICENSE", .otherEnding), (".md", .otherEnding), ("md", .otherEnding),
    ])
  func endings(_ name: String, _ expected: DraftFilter.Verdict) throws {
    #expect(try verdict(name) == expected)
  }

  @Test("other endings only where the including glob spells them out")
  func exports() throws {
    #expect(try verdict("export/plan.csv", include: ["export/*.csv"]) == .draft)
    #expect(try verdict("export/plan.CSV", include: ["export/*.CSV"]) == .draft)
    #expect(try verdict("export/plan.csv", include: ["export/**"]) == .otherEnding)
    #expect(try verdict("export/plan.json", include: ["export/*.csv"]) == .otherEnding)
    #expect(try verdict("export/plan.csv", include: ["**/*.csv"], exclude: ["export/"]) == .excluded(glob: "export/"))
  }

  @Test("include narrows, exclude wins, and ! takes back")
  func includesAndExcludes() throws {
    #expect(try verdict("posts/a.md", include: ["posts/**"]) == .draft)
    #expect(try verdict("pages/a.md", include: ["posts/**"]) == .notIncluded)
    #expect(try verdict("posts/alt/a.md", include: ["posts/**"], exclude: ["alt"]) == .excluded(glob: "alt"))
    #expect(try verdict("posts/alt/b.md", exclude: ["alt", "!b.md"]) == .draft)
  }

  @Test("globs start at the policy's folder, else at the working directory")
  func bases() throws {
    let base = GlobBase(folders: [FilePath("/w/content"), FilePath("/w")])
    #expect(base.path(of: FilePath("/w/content/posts/a.md")) == FilePath("posts/a.md"))
    #expect(base.path(of: FilePath("/w/pages/a.md")) == FilePath("pages/a.md"))
    #expect(base.path(of: FilePath("/tmp/a.md")) == FilePath("tmp/a.md"))
  }

  @Test("a fault in a glob is told")
  func refusesFaults() {
    #expect(throws: GlobError.unclosedClass) { try verdict("a.md", exclude: ["["]) }
  }
}
