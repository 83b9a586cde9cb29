import SourceText
import TestSupport
import Testing

@testable import Workspace

/// What git writes, read; the forms are those of git-diff-index(1) and git-config(1).
@Suite("Reading what git writes")
struct GitOutputTests {
  static let zero = String(repeating: "0", count: 40)
  static let one = String(repeating: "1", count: 40)

  @Test("a raw diff: kinds, renames, deletions, bytes of a path")
  func rawDiff() {
    let text =
      ":100644 100644 \(Self.zero) \(Self.one) M\0a b.md\0:000000 120000 \(Self.zero) \(Self.one) A\0link\0"
      + ":100644 000000 \(Self.one) \(Self.zero) D\0gone.md\0:100644 100644 \(Self.one) \(Self.one) R090\0old\0new\n.md\0"
      + ":000000 160000 \(Self.zero) \(Self.one) A\0sub\0:000000 000000 \(Self.zero) \(Self.zero) U\0both.md\0"
    let changes = RawDiff.changes(Array(text.utf8))
    #expect(changes.map(\.path.description) == ["a b.md", "link", "new\n.md", "sub", "both.md"])
    #expect(changes.map(\.kind) == [.file, .link, .file, .submodule, .file])
    #expect(changes.map(\.isNew) == [false, true, false, true, false])
    #expect(changes.map(\.isUnmerged) == [false, false, false, false, true])
    #expect(changes.map(\.object) == [Self.one, Self.one, Self.one, Self.one, nil])
  }

  @Test("a raw diff of commits: each change after its commit")
  func rawDiffOfCommits() {
    var diff = RawDiff(Array("\(Self.one)\0:000000 100644 \(Self.zero) \(Self.one) A\0a.md\0\(Self.zero)\0".utf8))
    #expect(diff.next() == .commit(Self.one))
    guard case .change(let change) = diff.next() else {
      Issue.record("the change is missing")
      return
    }
    #expect(change.path == FilePath("a.md"))
    #expect(diff.next() == .commit(Self.zero))
    #expect(diff.next() == nil)
  }

  @Test("a raw diff that is none: nothing, and no crash", arguments: ["", ":", ":1 2 3 4 M", "\0\0", ":1 2 3 4 R1\0a"])
  func brokenRawDiff(text: String) {
    #expect(RawDiff.changes(Array(text.utf8)).count <= 1)
  }

  @Test("a patch: added lines by file; lines of a text that look like a patch do not count")
  func patch() {
    let text = """
      diff --git a/x.md b/x.md
      --- a/x.md
      +++ b/x.md
      @@ -1 +1,3 @@ Überschrift
      -alt
      +@@ -1 +90 @@
      ++++ b/other.md
      +drei
      \\ No newline at end of file
      @@ -9,2 +10,0 @@
      -a
      -b
      diff --git "a/\\303\\244\\n.md" "b/\\303\\244\\n.md"
      --- /dev/null
      +++ "b/\\303\\244\\n.md"\t
      @@ -0,0 +1 @@
      +neu
      diff --git a/gone.md b/gone.md
      --- a/gone.md
      +++ /dev/null
      @@ -1 +0,0 @@
      -weg

      """
    let lines = Patch.addedLines(Array(text.utf8))
    #expect(lines == [FilePath("x.md"): AddedLines([1...3]), FilePath("ä\n.md"): AddedLines([1...1])])
  }

  @Test(
    "a hunk that no file can have is none",
    arguments: ["@@ -1 +x @@", "@@ -1,-4 +2 @@", "@@ -1 +1,9999999999999999 @@"])
  func brokenHunk(line: String) {
    #expect(Patch.addedLines(Array("+++ b/x\n\(line)\n+a\n".utf8)).isEmpty)
  }

  @Test("a quoted name is read back")
  func quotedNames() {
    #expect(QuotedName.bytes(of: Array("plain \\n".utf8)[...]) == Array("plain \\n".utf8))
    let quoted = #""a\t\"\\\n\374\0019""#
    #expect(QuotedName.bytes(of: Array(quoted.utf8)[...]) == Array("a\t\"\\\n".utf8) + [0xFC, 1] + Array("9".utf8))
    #expect(QuotedName.bytes(of: Array(#""\""#.utf8)[...]) == [UInt8(ascii: "\\")])
  }

  @Test("added lines become ranges of bytes; lines that the file does not have are left out")
  func byteRanges() {
    let bytes = Array("eins\r\nzwei\rnoch zwei\ndrei".utf8)
    #expect(AddedLines([1...1, 3...3]).byteRanges(in: bytes) == [ByteRange(0, 6), ByteRange(21, 25)])
    #expect(AddedLines([2...9, 7...9]).byteRanges(in: bytes) == [ByteRange(6, 25)])
    #expect(AddedLines([1...1]).byteRanges(in: []) == [ByteRange(0, 0)])
  }

  @Test("`..` is taken together with the name before it")
  func climbs() {
    #expect(FilePath("/a/b/../../c/./d").resolvingClimbs == FilePath("/c/d"))
    #expect(FilePath("/../a").resolvingClimbs == FilePath("/a"))
    #expect(FilePath("../a/../b").resolvingClimbs == FilePath("../b"))
  }

  @Test("a program gets and gives more than a pipe holds, and says how it ended")
  func childProcess() throws {
    Console.ignoreBrokenPipes()
    let input = [UInt8](repeating: 65, count: 3 << 20)
    let script = "cat; head -c 1000000 /dev/zero >&2; exit 3"
    let output = try ChildProcess.run(
      ["sh", "-c", script].map { Array($0.utf8) }, input: input, environment: ["GIT_DIR": nil])
    #expect(output.bytes == input)
    #expect(output.errors.utf8.count == 1_000_000)
    #expect(output.status == 3)
    let deaf = try ChildProcess.run(["true"].map { Array($0.utf8) }, input: input, environment: [:])
    #expect(deaf.status == 0, "a program that does not read is no error")
    #expect(throws: WorkspaceError(path: FilePath("no-such-program"), reason: .missing)) {
      try ChildProcess.run([Array("no-such-program".utf8)], environment: [:])
    }
  }
}
