/// A line of a block scalar.
struct BlockLine {
  /// The first character after the indentation.
  let start: Int
  /// The line break, or the end of the text.
  let end: Int
  /// The start of the next line.
  let next: Int

  /// Whether nothing stands after the indentation.
  var isBlank: Bool { start == end }
}
