/// A place in a file, in every unit that a report may ask for.
package struct Position: Hashable, Sendable {
  /// Bytes of the original file before this place, a byte order mark included; from 0.
  package let byte: Int
  /// Unicode code points before this place, a byte order mark included; from 0. A bad byte counts as one.
  package let char: Int
  /// The line, from 1. Lines end at LF, CRLF or CR.
  package let line: Int
  /// Code points before this place in its line, plus 1; a byte order mark does not count.
  package let column: Int
  /// UTF-16 code units before this place in its line, plus 1; a byte order mark does not count.
  package let utf16Column: Int
  /// UTF-8 code units before this place in its line, plus 1; a byte order mark does not count. In rdjson and for
  /// language clients that speak UTF-8.
  package let utf8Column: Int

  /// Makes a position; no `utf8Column` stands for `column`, which is the same where the line is ASCII up to there.
  package init(byte: Int, char: Int, line: Int, column: Int, utf16Column: Int, utf8Column: Int? = nil) {
    self.byte = byte
    self.char = char
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
    self.utf8Column = utf8Column ?? column
  }
}
