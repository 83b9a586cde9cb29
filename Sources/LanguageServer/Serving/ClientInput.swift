import Workspace

/// Where the client's bytes come from, and the time that passes meanwhile.
protocol ClientInput {
  var now: ContinuousClock.Instant { get }

  /// Waits until something can be read, the end included, but no longer than so.
  ///
  /// - Returns: whether a read would not wait.
  mutating func isReady(within patience: Duration) -> Bool

  /// Appends what has come.
  ///
  /// - Returns: false at the end of the input.
  mutating func read(appendingTo bytes: inout [UInt8]) throws(WorkspaceError) -> Bool

  /// Whether the process with that number is still there.
  func isAlive(_ process: Int32) -> Bool
}
