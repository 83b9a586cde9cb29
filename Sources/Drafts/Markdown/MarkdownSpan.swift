/// A span of Markdown that is open.
struct MarkdownSpan {
  enum Kind {
    case link
    case image
    case code
    case other
  }

  let kind: Kind
  /// Where its text starts.
  let textStart: Int
  /// Where its target starts in the source; nil where MD4C holds a copy of it.
  let target: Int?
  /// Bytes of the target as MD4C holds it.
  let targetLength: Int
  /// Where the first text inside starts in the source, and its length; nil before it was read.
  var firstText: (start: Int, length: Int)?
}
