import SourceText

/// How far the search for all matches in one window has come.
struct WindowSearch {
  /// Its bounds are at code points.
  let window: ByteRange
  private let starts: Starts
  /// The number of the place or stretch at which the search is, or of the next one.
  private var next = 0
  /// Where the next search starts, nil where the window is done.
  private(set) var start: Int?
  private(set) var options: MatchOptions = []

  /// Where matches can start, in rising order.
  enum Starts {
    case anywhere
    case places(LandmarkStarts)
    /// Stretches of text, which do not touch.
    case stretches([ClosedRange<Int>])
  }

  init(window: ByteRange, starts: Starts) {
    self.window = window
    self.starts = starts
    if case .places(let places) = starts { next = places.startIndex }
    start = window.start
    move(to: window.start)
  }

  /// Whether matches are to be tried at `start` only.
  var isAnchored: Bool {
    if case .places = starts { true } else { false }
  }

  /// Where the next match can start at the latest; nil where that is anywhere or at `start` only.
  var lastStart: Int? {
    if case .stretches(let stretches) = starts, next < stretches.count { stretches[next].upperBound } else { nil }
  }

  /// Gives the rest of the window up.
  mutating func stop() {
    start = nil
  }

  /// Goes on after a search without a match.
  mutating func advancePastMiss() {
    switch starts {
    case .anywhere: stop()
    case .places: if let start { move(to: start + 1) }
    case .stretches:
      next += 1
      if let start { move(to: start) }
    }
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
      options = match.isEmpty ? .notEmptyAtStart : []
      move(to: match.end)
      return true
    }
    var position = from + 1
    while position < window.end, text[position] & 0xC0 == 0x80 { position += 1 }
    options = []
    start = nil
    if position <= window.end { move(to: position) }
    return false
  }

  /// Sets the start to the first possible one from `position` on.
  private mutating func move(to position: Int) {
    switch starts {
    case .anywhere: start = position
    case .places(let places):
      while next < places.endIndex, places[next] < position { next += 1 }
      start = next < places.endIndex ? places[next] : nil
    case .stretches(let stretches):
      while next < stretches.count, stretches[next].upperBound < position { next += 1 }
      start = next < stretches.count ? max(position, stretches[next].lowerBound) : nil
      if start != position { options = [] }
    }
  }
}
