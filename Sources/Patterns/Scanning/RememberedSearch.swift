import SourceText

/// A search as it is remembered: by the place of its window in its paragraph.
struct RememberedSearch: Hashable {
  let pattern: PatternID
  /// Bytes from the start of the paragraph to that of the window.
  let offset: Int
  let length: Int
  /// Whether the first match was enough.
  let isForFirst: Bool

  init(_ pattern: PatternID, _ window: ByteRange, in paragraph: ByteRange, isForFirst: Bool) {
    self.pattern = pattern
    offset = window.start - paragraph.start
    length = window.count
    self.isForFirst = isForFirst
  }
}
