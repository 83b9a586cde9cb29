/// Reads what `git diff-index --patch --unified=0 --text` writes: which lines each file got.
///
/// A hunk says beforehand how many lines it has, so that no line of a file can be taken for one of the patch. Names
/// with bytes that a line cannot hold are quoted as in C (git-config(1), `core.quotePath`).
struct Patch {
  private var lines: ArraySlice<ArraySlice<UInt8>>
  private var added: [FilePath: AddedLines] = [:]

  /// The added lines of every file that has some, by its path from the top of the repository.
  static func addedLines(_ bytes: [UInt8]) -> [FilePath: AddedLines] {
    var patch = Patch(lines: bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...])
    patch.read()
    return patch.added
  }

  private init(lines: ArraySlice<ArraySlice<UInt8>>) {
    self.lines = lines
  }

  private mutating func read() {
    var path: FilePath?
    while let line = lines.popFirst() {
      if line.starts(with: "+++ ".utf8) {
        path = Self.path(line.dropFirst(4))
      } else if line.starts(with: "diff --git ".utf8) {
        path = nil
      } else if let hunk = Self.hunk(line) {
        if let path, let range = hunk.added { added[path, default: AddedLines()].lines.append(range) }
        skip(hunk.lineCount)
      }
    }
  }

  /// Passes over the lines of a hunk; `\ No newline at end of file` is not among them.
  private mutating func skip(_ count: Int) {
    var rest = count
    while rest > 0, let line = lines.popFirst() {
      if line.first != UInt8(ascii: "\\") { rest -= 1 }
    }
  }

  /// `b/NAME`, quoted or not; a tab follows a name with blanks. Nil for `/dev/null`.
  private static func path(_ text: ArraySlice<UInt8>) -> FilePath? {
    let name = QuotedName.bytes(of: text.last == UInt8(ascii: "\t") ? text.dropLast() : text)
    return name.starts(with: "b/".utf8) ? FilePath(bytes: name.dropFirst(2)) : nil
  }

  /// `@@ -START,COUNT +START,COUNT @@`; a count of 1 is left out.
  private static func hunk(_ line: ArraySlice<UInt8>) -> (added: ClosedRange<Int>?, lineCount: Int)? {
    guard line.starts(with: "@@ ".utf8) else { return nil }
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard words.count >= 3, let old = span(words[1], "-"), let new = span(words[2], "+") else { return nil }
    let added = new.count > 0 ? new.start...(new.start + new.count - 1) : nil
    return (added, old.count + new.count)
  }

  private static func span(_ word: ArraySlice<UInt8>, _ sign: Unicode.Scalar) -> (start: Int, count: Int)? {
    guard word.first == UInt8(ascii: sign) else { return nil }
    let numbers = word.dropFirst().split(separator: UInt8(ascii: ","))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard let start = numbers.first, numbers.count <= 2, numbers.allSatisfy({ $0 >= 0 && $0 < 1 << 40 }) else {
      return nil
    }
    return (start, numbers.count == 2 ? numbers[1] : 1)
  }
}
