import Glibc
import Testing
import TestSupport

@testable import Rules

@Suite("Globs match as git's ignore patterns do")
struct GlobTests {
  @Test("git's own verdicts, path by path", arguments: try GitVerdict.all())
  func agreesWithGit(_ verdict: GitVerdict) throws {
    let glob = try Glob(verdict.pattern)
    for (path, expected) in verdict.expected {
      #expect(glob.matches(path.utf8) == expected, "\(verdict.pattern) against \(path)")
    }
  }

  @Test(
    "a character is a code point",
    arguments: [
      ("?.md", "ä.md", true), ("??.md", "ä.md", false), ("[ä-ü].md", "ö.md", true), ("[!a].md", "ä.md", true),
      ("Stra?e", "Straße", true), ("*.md", "👮‍♀️.md", true),
    ])
  func countsCodePoints(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try Glob(pattern).matches(path.utf8) == expected)
  }

  @Test(
    "bytes that are not UTF-8 are characters of their own",
    arguments: [
      ("*.md", true), ("a?.md", true), ("a??.md", false), ("a[!b].md", true), ("ab.md", false),
    ])
  func takesAnyBytes(_ pattern: String, _ expected: Bool) throws {
    let path: [UInt8] = [0x61, 0xFF, 0x2E, 0x6D, 0x64]
    #expect(try Glob(pattern).matches(path) == expected)
  }

  @Test("a glob for folders needs a folder")
  func foldersOnly() throws {
    let glob = try Glob("archive/")
    #expect(!glob.matches("archive".utf8))
    #expect(glob.matches("archive".utf8, isFolder: true))
    #expect(glob.matches("posts/archive/a.md".utf8))
  }

  @Test("in a list the last match decides, and a glob with ! takes back")
  func lastMatchDecides() throws {
    let list = try GlobList(["posts", "!posts/intern*", "posts/intern-frei.md"])
    #expect(list.matches("posts/a.md".utf8))
    #expect(!list.matches("posts/intern.md".utf8))
    #expect(list.deciding("posts/intern-frei.md".utf8)?.description == "posts/intern-frei.md")
    #expect(!list.matches("README.md".utf8))
  }

  @Test(
    "the ending that a glob spells out",
    arguments: [
      ("*.csv", "csv"), ("export/**/*.JSON", "json"), ("export.jsonl", "jsonl"), ("posts/**", nil), ("*.md/", "md"),
      ("*.m?", nil), ("name", nil), ("a.b/c", nil), ("*.", nil),
    ])
  func spellsOutItsEnding(_ pattern: String, _ expected: String?) throws {
    #expect(try Glob(pattern).ending == expected)
  }

  @Test(
    "what is no glob is refused by name",
    arguments: [
      ("", GlobError.empty), ("/", .empty), ("!", .empty), ("a//b", .emptyFolder), ("./a", .relativeFolder),
      ("../a", .relativeFolder), ("a/../b", .relativeFolder), ("[ab", .unclosedClass), ("[]", .unclosedClass),
      ("[z-a]", .reversedRange), ("a\\", .danglingEscape), ("[a\\", .unclosedClass),
    ])
  func refusesFaults(_ pattern: String, _ fault: GlobError) {
    #expect(throws: fault) { try Glob(pattern) }
  }

  @Test("every fault has a message in both languages", arguments: GlobError.allCases)
  func faultsHaveMessages(_ fault: GlobError) {
    #expect(!fault.message.german.isEmpty && !fault.message.english.isEmpty)
  }

  @Test("a hostile glob alive in many states at once still ends, and says no")
  func staysLinear() throws {
    let glob = try Glob(String(repeating: "*a", count: 60) + "b/**/" + String(repeating: "**/a*/", count: 40) + "x")
    let path = Array(repeating: UInt8(ascii: "a"), count: 4000)
    #expect(!glob.matches(path))
    #expect(!glob.matches(Array(repeating: [UInt8(ascii: "a"), UInt8(ascii: "/")], count: 2000).flatMap(\.self)))
  }

  @Test("generated globs: a path is matched by its own text, and by * for each name")
  func generatedGlobs() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let names = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        String(
          (0..<Int.random(in: 1...5, using: &generator)).map { _ in "abä*?[]\\-.".randomElement(using: &generator)! })
      }.filter { $0 != "." && $0 != ".." }
      guard !names.isEmpty else { continue }
      let path = names.joined(separator: "/")
      let escaped = String(path.flatMap { "*?[]\\".contains($0) ? "\\\($0)" : "\($0)" })
      #expect(try Glob("/" + escaped).matches(path.utf8), "\(escaped)")
      #expect(try Glob("/" + names.map { _ in "*" }.joined(separator: "/")).matches(path.utf8))
      #expect(try Glob("**/" + escaped).matches("vor/\(path)/nach".utf8))
    }
  }
}

/// What git says about one glob.
struct GitVerdict: CustomTestStringConvertible {
  let pattern: String
  let expected: [(path: String, isMatch: Bool)]

  var testDescription: String { pattern }

  static func all() throws -> [GitVerdict] {
    let lines = try Fixture.lines(of: "gitignore.tsv").filter { !$0.hasPrefix("#") && !$0.isEmpty }
    let paths = try #require(lines.first).split(separator: "\t").map(String.init)
    return lines.dropFirst().map { line in
      let columns = line.split(separator: "\t")
      let expected = zip(paths, columns[1]).filter { $0.1 != "-" }.map { ($0.0, $0.1 == "1") }
      return GitVerdict(pattern: String(columns[0]), expected: expected)
    }
  }
}

/// A file of `Tests/RulesTests/Fixtures`.
enum Fixture {
  struct Missing: Error {
    let name: String
  }

  static func lines(of name: String, here: String = #filePath) throws -> [Substring] {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    guard let file = fopen("/\(folder)/Fixtures/\(name)", "r") else { throw Missing(name: name) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
