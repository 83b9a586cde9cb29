import SourceText

/// Where matches can start that hold a literal behind few blanks.
enum StartStretches {
  /// The stretches before places (in rising order), each from so many words before a place up to it; those that touch
  /// are one. Their ends are places themselves. Cost: the length of the stretches.
  static func before(
    _ places: some Collection<Int>, reach: Int, in text: [UInt8], window: ByteRange
  ) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    for place in places {
      let floor = stretches.last.map(\.upperBound) ?? window.start
      let start = self.start(before: place, reach: reach, in: text, floor: floor)
      if let last = stretches.last, start <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound...place
      } else {
        stretches.append(start...place)
      }
    }
    return stretches
  }

  /// The farthest place before `place` with no more than `reach` blanks between the two, not before `floor`.
  private static func start(before place: Int, reach: Int, in text: [UInt8], floor: Int) -> Int {
    var start = place
    var blanks = 0
    while start > floor {
      if text[start - 1] == UInt8(ascii: " ") {
        guard blanks < reach else { return start }
        blanks += 1
      }
      start -= 1
    }
    return start
  }
}
