import Workspace

/// The standard input of the process.
struct StandardInput: ClientInput {
  private static let readSize = 1 << 16

  var now: ContinuousClock.Instant { .now }

  func isReady(within patience: Duration) -> Bool {
    Console.inputIsReady(within: Self.milliseconds(patience))
  }

  func read(appendingTo bytes: inout [UInt8]) throws(WorkspaceError) -> Bool {
    try Console.readInput(upTo: Self.readSize, appendingTo: &bytes)
  }

  func isAlive(_ process: Int32) -> Bool {
    ParentProcess.isAlive(process)
  }

  /// Rounded up, so that a wait is over when it ends.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    let part = attoseconds / 1_000_000_000_000_000 + (attoseconds % 1_000_000_000_000_000 > 0 ? 1 : 0)
    return Int32(clamping: min(seconds, 1_000_000) * 1000 + part)
  }
}
