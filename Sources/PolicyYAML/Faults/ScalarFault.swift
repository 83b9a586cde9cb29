/// A fault inside one piece of text.
package enum ScalarFault: Hashable, Sendable {
  /// A quotation mark that is never closed.
  case unclosedQuote
  /// A line of a quoted text that is not indented deeper than the key before it.
  case insufficientIndentation
  /// A backslash followed by something that is no escape.
  case unknownEscape
  /// `\x`, `\u` or `\U` with too few digits, or for something that is no character.
  case invalidEscapeNumber
  /// Plain text that starts with `@`, `` ` ``, `%` or another reserved character.
  case reservedIndicator
  /// Something other than `+`, `-` and one digit after `|` or `>`.
  case invalidBlockHeader
  /// Blank lines before a block scalar that are longer than its indentation.
  case overlongBlankLine
}
