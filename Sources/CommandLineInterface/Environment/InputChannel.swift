import Workspace

/// Where a command reads from: standard input.
struct InputChannel {
  /// Appends what has come, up to so many bytes, having waited for the first; false at the end.
  let read: (_ size: Int, _ bytes: inout [UInt8]) throws(WorkspaceError) -> Bool

  /// Asks the system for a larger buffer, so that one read brings more.
  let widen: () -> Void

  init(
    widen: @escaping () -> Void = {},
    read: @escaping (_ size: Int, _ bytes: inout [UInt8]) throws(WorkspaceError) -> Bool
  ) {
    self.widen = widen
    self.read = read
  }

  /// All that comes, up to a limit.
  func readAll(limit: Int = FileReader.defaultLimit) throws(WorkspaceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(max(1 << 16, bytes.count), &bytes) {
      guard bytes.count <= limit else { throw WorkspaceError(path: FilePath("-"), reason: .tooLarge(limit: limit)) }
    }
    return bytes
  }
}
