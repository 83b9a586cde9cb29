package import SourceText

/// Something of a draft that could not be read as it should; the text of the message is made where it is printed.
package enum DraftIssue: Hashable, Sendable {
  /// Bytes that are not text in the file's encoding, each read as U+FFFD; `ranges` are those of the file, at most
  /// ``listedRanges`` of them, neighbours joined. `count` is the number of bad bytes.
  case undecodable(ranges: [ByteRange], count: Int)
  /// Front matter that is checked as text, its fields unknown.
  case frontMatterUnreadable(range: ByteRange, reason: FrontMatterFault)
  /// A part of the file that was not read, or read as bare text only, because a limit was reached.
  case cutOff(limit: Limit, range: ByteRange)
  /// An export (CSV, JSON) that does not follow its format from `range` on and is read as bare text from there.
  case malformed(format: DraftFormat, range: ByteRange)

  package enum Limit: String, Sendable {
    case bytes
    case nesting
    case events
    /// A paragraph of thousands of lines, in which links are not looked for; its text is read.
    case lines
  }

  /// How many ranges of bad bytes an issue lists.
  package static let listedRanges = 100
}
