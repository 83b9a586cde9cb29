import SourceText

/// How far the search for all matches in one window has come.
struct WindowSearch {
  /// Its bounds are at code points.
  let window: ByteRange
  /// Where the next search starts, nil where the window is done.
  private(set) var start: Int?
  private(set) var options: MatchOptions = []

  init(window: ByteRange) {
    self.window = window
    start = window.start
  }

  mutating func stop() {
    start = nil
  }

  /// Goes on behind a match; false where the match is not to be reported, since it brings the search no further.
  ///
  /// After an empty match, the next one may start at the same place if it is not empty. Patterns that set the start of
  /// the match themselves (`\K`) can still end where they began; the search then moves on by one code point.
  mutating func advance(past match: ByteRange, in text: [UInt8]) -> Bool {
    guard let from = start else { return false }
    guard match.end <= from, options.contains(.notEmptyAtStart) else {
      start = match.end
      options = match.isEmpty ? .notEmptyAtStart : []
      return true
    }
    var next = from + 1
    while next < window.end, text[next] & 0xC0 == 0x80 { next += 1 }
    start = next <= window.end ? next : nil
    options = []
    return false
  }
}
