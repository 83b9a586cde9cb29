import Workspace

@testable import LanguageServer

/// Input by a script, with a clock that moves only when somebody waits.
final class ScriptedInput: ClientInput {
  private(set) var now = ContinuousClock.now
  private let start: ContinuousClock.Instant
  private var arrivals: [(at: Duration, bytes: [UInt8])] = []
  /// When the input ends; nil: never.
  private let end: Duration?
  /// When the parent dies; nil: never.
  private let death: Duration?

  init(end: Duration? = nil, death: Duration? = nil) {
    start = now
    self.end = end
    self.death = death
  }

  /// So long since the start.
  var elapsed: Duration { start.duration(to: now) }

  /// Lets time pass, as work does.
  func pass(_ time: Duration) {
    now += time
  }

  /// Lets bytes arrive, later than all before.
  func add(_ bytes: [UInt8], at time: Duration) {
    arrivals.append((time, bytes))
  }

  func isReady(within patience: Duration) -> Bool {
    let next = [arrivals.first?.at, end].compactMap(\.self).min()
    let limit = elapsed + patience
    now = start.advanced(by: min(limit, max(elapsed, next ?? limit)))
    return next.map { $0 <= elapsed } ?? false
  }

  func read(appendingTo bytes: inout [UInt8]) throws(WorkspaceError) -> Bool {
    guard let first = arrivals.first, first.at <= elapsed else { return false }
    while let first = arrivals.first, first.at <= elapsed {
      bytes += first.bytes
      arrivals.removeFirst()
    }
    return true
  }

  func isAlive(_ process: Int32) -> Bool {
    death.map { elapsed < $0 } ?? true
  }
}
