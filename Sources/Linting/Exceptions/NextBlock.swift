import Drafts
import SourceText

/// The block of a draft that a comment speaks of: what follows it up to the next empty line; in HTML, where empty lines
/// mean nothing, and in UTF-16, where they are not looked for, the next part that is read by itself. A comment inside a
/// block speaks of the rest of it.
struct NextBlock {
  /// In the file.
  let range: ByteRange

  /// `comment` is the content of the comment, in the file. Cost: the length of the block; in HTML, a look at each
  /// segment.
  init(after comment: ByteRange, in draft: Draft) {
    var scanner = Scanner(bytes: draft.file.bytes, offset: comment.end)
    scanner.skipCommentEnd()
    scanner.skipBlanksAndComments()
    let start = scanner.offset
    if draft.format == .html || draft.file.encoding != .utf8 {
      let segments = draft.segments.lazy.filter { $0.scope.isReadable }.map { draft.map.sourceRange(of: $0.range) }
      let next = segments.filter { $0.end > start }.min { ($0.start, $0.end) < ($1.start, $1.end) }
      range = ByteRange(start, next?.end ?? start)
    } else {
      scanner.skipToEmptyLine()
      range = ByteRange(start, scanner.offset)
    }
  }

  private struct Scanner {
    let bytes: [UInt8]
    var offset: Int

    private static let newline = UInt8(ascii: "\n")
    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0A]

    private func hasPrefix(_ text: String) -> Bool {
      bytes[min(offset, bytes.count)...].starts(with: text.utf8)
    }

    mutating func skipCommentEnd() {
      skipBlanks()
      if hasPrefix("-->") { offset += 3 }
    }

    mutating func skipBlanksAndComments() {
      skipBlanks()
      while hasPrefix("<!--") {
        while offset < bytes.count, !hasPrefix("-->") { offset += 1 }
        offset = min(offset + 3, bytes.count)
        skipBlanks()
      }
    }

    /// Leaves the offset behind the last line that is not empty.
    mutating func skipToEmptyLine() {
      var isEmpty = false
      while offset < bytes.count {
        if endsLine {
          if isEmpty { return }
          isEmpty = true
        } else if !Self.blanks.contains(bytes[offset]) {
          isEmpty = false
        }
        offset += 1
      }
    }

    /// Whether the byte is the last of a line's end: LF, CRLF or CR.
    private var endsLine: Bool {
      switch bytes[offset] {
      case Self.newline: true
      case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != Self.newline
      default: false
      }
    }

    private mutating func skipBlanks() {
      while offset < bytes.count, Self.blanks.contains(bytes[offset]) { offset += 1 }
    }
  }
}
