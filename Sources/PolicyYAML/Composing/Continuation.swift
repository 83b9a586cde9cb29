/// A further line of a plain scalar.
struct Continuation {
  let lineStart: Int
  /// The first character of the line that is no blank.
  let start: Int
  /// Line breaks since the text before.
  let breaks: Int
  let line: PlainLine
}
