/// When diagnostics may be published: at once, but in a burst, where more had come before a check was done, not before the
/// machine has rested.
///
/// So whoever types sees the findings without delay, however fast, and of a thousand changes a second some forty are
/// checked, the latest each time.
struct Pace {
  /// Time between two checks at least.
  static let shortestRest = Duration.milliseconds(20)
  /// Even a check that takes long makes nobody wait longer than this.
  static let longestRest = Duration.seconds(1)

  private var restEnds: ContinuousClock.Instant?

  /// How long to wait with the next check.
  func wait(at now: ContinuousClock.Instant) -> Duration {
    guard let restEnds else { return .zero }
    return max(.zero, now.duration(to: restEnds))
  }

  /// Notes a check that was overtaken; the rest after it is as long as it took.
  mutating func worked(from start: ContinuousClock.Instant, to end: ContinuousClock.Instant) {
    let rest = min(max(start.duration(to: end), Self.shortestRest), Self.longestRest)
    restEnds = end.advanced(by: rest)
  }
}
