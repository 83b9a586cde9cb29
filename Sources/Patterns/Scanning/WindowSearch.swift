import SourceText

/// How far the search for all matches in one window has come.
struct WindowSearch {
  /// Its bounds are at code points.
  let window: ByteRange
  /// The places where matches can start, in rising order; nil where that can be anywhere.
  private let places: [Int]?
  private var nextPlace = 0
  /// Where the next search starts, nil where the window is done.
  private(set) var start: Int?
  private(set) var options: MatchOptions = []

  init(window: ByteRange, places: [Int]?) {
    self.window = window
    self.places = places
    start = window.start
    if places != nil { move(to: window.start) }
  }

  /// Whether matches are to be tried at `start` only.
  var isAnchored: Bool { places != nil }

  /// Gives the rest of the window up.
  mutating func stop() {
    start = nil
  }

  /// Goes on after a search without a match.
  mutating func advancePastMiss() {
    if isAnchored, let start { move(to: start + 1) } else { stop() }
  }

  /// Goes on behind a match; false where the match is not to be reported, since it brings the search no further.
  ///
  /// After an empty match, the next one may start at the same place if it is not empty. Patterns that set the start of
  /// the match themselves (`\K`) can still end where they began; the search then moves on by one code point.
  mutating func advance(past match: ByteRange, in text: [UInt8]) -> Bool {
    guard let from = start else { return false }
    if isAnchored {
      move(to: max(match.end, from + 1))
      return true
    }
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

  /// Sets the start to the first place from `position` on.
  private mutating func move(to position: Int) {
    guard let places else { return }
    while nextPlace < places.count, places[nextPlace] < position { nextPlace += 1 }
    start = nextPlace < places.count ? places[nextPlace] : nil
  }
}
