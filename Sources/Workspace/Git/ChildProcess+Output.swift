import Glibc

extension ChildProcess {
  /// What a program has written, and how it ended.
  struct Output {
    /// Nil where a signal ended it.
    let status: Int32?
    let bytes: [UInt8]
    /// What it wrote on standard error, as text.
    let errors: String
  }

  /// Runs a program to its end: gives it `input`, and reads both of its outputs while it runs, so that no full pipe
  /// blocks either side.
  static func run(
    _ command: [[UInt8]], input: [UInt8] = [], environment: [String: String?]
  ) throws(WorkspaceError) -> Output {
    var process = try ChildProcess(command, environment: environment)
    let path = FilePath(bytes: command.first ?? [])
    var rest = input[...]
    var bytes: [UInt8] = []
    var errors: [UInt8] = []
    // Only the size of a pipe can be written without waiting; the descriptor says itself when it is full.
    _ = fcntl(process.input.descriptor, F_SETFL, O_NONBLOCK)
    if rest.isEmpty { process.input.close() }
    while process.output.descriptor >= 0 || process.errors.descriptor >= 0 {
      var requests = [
        pollfd(fd: process.output.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: process.errors.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: process.input.descriptor, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&requests, nfds_t(requests.count), -1) >= 0 || errno == EINTR else { throw .last(path) }
      if requests[0].revents != 0 { try read(process.output, appendingTo: &bytes, path) }
      if requests[1].revents != 0 { try read(process.errors, appendingTo: &errors, path) }
      if requests[2].revents != 0 { write(&rest, to: process.input) }
    }
    return Output(status: process.finish(), bytes: bytes, errors: String(decoding: errors, as: UTF8.self))
  }

  /// Reads once, and closes the end where nothing more comes.
  private static func read(
    _ end: Pipe.End, appendingTo bytes: inout [UInt8], _ path: FilePath
  ) throws(WorkspaceError) {
    let size = max(1 << 16, bytes.count)
    if try Descriptor.read(end.descriptor, upTo: size, appendingTo: &bytes, path: path) == 0 { end.close() }
  }

  /// Writes what fits, and closes the end when all is written, or where nobody reads it.
  private static func write(_ rest: inout ArraySlice<UInt8>, to end: Pipe.End) {
    let count = rest.withUnsafeBytes { Glibc.write(end.descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EAGAIN, errno != EINTR {
      rest = []
    }
    if rest.isEmpty { end.close() }
  }
}
