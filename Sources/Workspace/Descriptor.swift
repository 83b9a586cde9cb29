import Glibc

/// The two system calls on an open descriptor, made again where a signal came in between, and waiting where somebody
/// has set the descriptor not to wait.
enum Descriptor {
  /// Reads once.
  ///
  /// - Returns: how many bytes came; 0 at the end.
  static func read(
    _ descriptor: Int32, upTo size: Int, appendingTo bytes: inout [UInt8], path: FilePath
  ) throws(WorkspaceError) -> Int {
    var outcome = (result: 0, code: Int32(0))
    bytes.append(addingCapacity: size) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        outcome = patiently(descriptor, for: POLLIN) { Glibc.read(descriptor, buffer.baseAddress, size) }
        count = max(0, outcome.result)
      }
    }
    guard outcome.result >= 0 else { throw WorkspaceError(path: path, code: outcome.code) }
    return outcome.result
  }

  /// Writes all of `bytes`.
  static func write(_ bytes: some Sequence<UInt8>, to descriptor: Int32, path: FilePath) throws(WorkspaceError) {
    var bytes = ContiguousArray(bytes)[...]
    while !bytes.isEmpty {
      let outcome = bytes.withUnsafeBytes { buffer in
        patiently(descriptor, for: POLLOUT) { Glibc.write(descriptor, buffer.baseAddress, buffer.count) }
      }
      guard outcome.result >= 0 else { throw WorkspaceError(path: path, code: outcome.code) }
      bytes = bytes.dropFirst(outcome.result)
    }
  }

  private static func patiently(_ descriptor: Int32, for event: Int32, call: () -> Int) -> (result: Int, code: Int32) {
    while true {
      let result = call()
      if result >= 0 { return (result, 0) }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&request, 1, -1)
      case let code: return (result, code)
      }
    }
  }
}
