/// The part of a plain scalar on one line.
struct PlainLine {
  enum Stop {
    case lineEnd
    case comment
    /// A colon that ends a key.
    case colon
    /// A bracket or comma of a flow collection.
    case flowIndicator
  }

  /// The byte after the last character that is no blank.
  let end: Int
  /// The place of what stopped the text.
  let next: Int
  let stop: Stop
}
