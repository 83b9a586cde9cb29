import Workspace

/// A conversation from its first byte to its end: reads, lets the server answer, and publishes when it is time.
struct Session<Input: ClientInput> {
  /// Between two looks at whether the parent is still there.
  private static var patience: Duration { .seconds(2) }

  private let server: Server
  private var input: Input
  private var pace = Pace()

  init(_ server: Server, input: Input) {
    self.server = server
    self.input = input
  }

  /// Serves until the client says `exit`, closes the input or dies, and gives the exit status of the process.
  ///
  /// - Throws: where nothing can be written to the client any more.
  mutating func run() throws(WorkspaceError) -> Int32 {
    while server.exitStatus == nil {
      var bytes: [UInt8] = []
      guard try waitForInput(), try input.read(appendingTo: &bytes) else { break }
      try server.receive(bytes)
    }
    return server.statusAtEnd
  }

  /// Publishes what is due as long as nothing comes; false where nothing will come any more.
  private mutating func waitForInput() throws(WorkspaceError) -> Bool {
    while true {
      let wait = server.pending.isEmpty ? Self.patience : pace.wait(at: input.now)
      if input.isReady(within: wait) { return true }
      if server.pending.isEmpty {
        if let parent = server.parent, !input.isAlive(parent) { return false }
      } else {
        let start = input.now
        try server.settle()
        let end = input.now
        // Who waits for the diagnostics before the next key is not kept waiting for the one after.
        if input.isReady(within: .zero) { pace.worked(from: start, to: end) }
      }
    }
  }
}
