import Synchronization

/// A line on the terminal that tells how far a long run is; it is taken away at the end.
///
/// It is written when a run has lasted for a second, and then five times a second at most.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var next: ContinuousClock.Instant
    var isShown = false
  }

  private let total: Int
  private let unit: String
  private let send: @Sendable (String) -> Void
  private let state: Mutex<State>

  private static let delay = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)
  /// Back to the start of the line, and nothing on it.
  private static let clear = "\r\u{1B}[K"

  /// `unit` is the word for what is counted; `send` writes to the terminal.
  init(total: Int, unit: String, since start: ContinuousClock.Instant, send: @escaping @Sendable (String) -> Void) {
    self.total = total
    self.unit = unit
    self.send = send
    state = Mutex(State(next: start.advanced(by: Self.delay)))
  }

  /// One more is done.
  func advance(at now: ContinuousClock.Instant) {
    let text: String? = state.withLock { state in
      state.done += 1
      guard now >= state.next else { return nil }
      state.next = now.advanced(by: Self.interval)
      state.isShown = true
      return "\(Self.clear)\(state.done)/\(total) \(unit)"
    }
    if let text { send(text) }
  }

  /// Takes the line away.
  func finish() {
    let isShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if isShown { send(Self.clear) }
  }
}
