import SourceText

/// Reads plain text: an empty line ends a paragraph, a line end inside of one is a blank.
///
/// A line that starts like a list item starts a paragraph of its own, since lists in posts have no empty lines.
enum PlainTextReader {
  /// What a stretch is of the lines around it.
  enum Extent {
    /// Whole lines.
    case lines
    /// From inside a line to inside a line: the quotes of CSV and the escapes of JSON cut text so.
    case part
  }

  /// Reads a stretch of the source, each paragraph as a segment of a scope.
  static func read(_ range: ByteRange, into builder: inout DraftBuilder, scope: Scope = .prose, row: Int = 0) {
    builder.begin(scope, row: row)
    append(range, .lines, to: &builder, scope: scope, row: row)
    builder.end()
  }

  /// Goes on in the open segment, which has this scope and row.
  static func append(_ range: ByteRange, _ extent: Extent, to builder: inout DraftBuilder, scope: Scope, row: Int) {
    var lineStart = range.start
    var isWhole = extent == .lines
    while lineStart < range.end {
      let found = ByteSearch.first(.newline, or: .carriageReturn, in: builder.source, from: lineStart, to: range.end)
      let lineEnd = found ?? range.end
      if isWhole {
        let isCut = extent == .part && lineEnd == range.end
        append(line: ByteRange(lineStart, lineEnd), isCut: isCut, to: &builder, scope: scope, row: row)
      } else {
        builder.append(lineStart, lineEnd)
      }
      guard lineEnd < range.end else { return }
      builder.appendBreak()
      isWhole = true
      let isCRLF =
        lineEnd + 1 < range.end && builder.source[lineEnd] == .carriageReturn && builder.source[lineEnd + 1] == .newline
      lineStart = lineEnd + (isCRLF ? 2 : 1)
    }
  }

  /// Appends a line from its start on; what follows a cut line belongs to it.
  private static func append(
    line: ByteRange, isCut: Bool, to builder: inout DraftBuilder, scope: Scope, row: Int
  ) {
    var start = line.start
    while start < line.end, builder.source[start].isBlank { start += 1 }
    guard start < line.end else {
      if !isCut { builder.begin(scope, row: row) }
      return
    }
    if isListItem(builder.source, start, line.end) { builder.begin(scope == .prose ? .listItem : scope, row: row) }
    builder.append(start, line.end)
  }

  /// Whether a line starts with `-`, `*`, `+` or a bullet and a blank, or with a number, `.` or `)`, and a blank.
  static func isListItem(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    switch source[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case 0xE2 where end - start > 3 && source[start + 1] == 0x80 && (source[start + 2] | 1) == 0xA3: index += 3
    default:
      while index < end, index - start < 3, source[index].isDigit { index += 1 }
      guard index > start, index < end else { return false }
      guard source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: ")") else { return false }
      index += 1
    }
    return index < end && source[index].isBlank
  }
}
