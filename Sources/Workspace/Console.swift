import Glibc

/// The three standard streams of the process, and what the user sees them on.
package enum Console {
  package enum Stream: Int32, Sendable {
    case output = 1
    case error = 2

    /// The name under which an error tells of the stream.
    package var path: FilePath { FilePath(self == .output ? "/dev/stdout" : "/dev/stderr") }
  }

  /// Lets a write to a closed pipe fail (``WorkspaceError/Reason/closedPipe``) and not end the process.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Takes back the handlers by which the Swift runtime prints registers and memory when the process crashes: that
  /// memory holds drafts.
  package static func silenceCrashReports() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT] { signal(number, SIG_DFL) }
  }

  package static func write(_ bytes: some Sequence<UInt8>, to stream: Stream) throws(WorkspaceError) {
    try Descriptor.write(bytes, to: stream.rawValue, path: stream.path)
  }

  /// Reads what has come on standard input, up to `size` bytes, and appends it. Waits for the first byte.
  ///
  /// - Returns: false at the end of the input.
  package static func readInput(upTo size: Int, appendingTo bytes: inout [UInt8]) throws(WorkspaceError) -> Bool {
    try Descriptor.read(STDIN_FILENO, upTo: size, appendingTo: &bytes, path: FilePath("-")) > 0
  }

  /// Waits until something can be read from standard input, its end included, but no longer than so many milliseconds.
  ///
  /// - Returns: whether a read would not wait.
  package static func inputIsReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Asks the system for a larger buffer where standard input is a pipe, so that one read brings more.
  package static func widenInputPipe(to size: Int32) {
    // fcntl.h hides F_SETPIPE_SZ from Swift: F_LINUX_SPECIFIC_BASE + 7.
    _ = fcntl(STDIN_FILENO, 1024 + 7, size)
  }

  package static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// The columns of the terminal; nil where there is none or it does not say.
  package static func width(of stream: Stream) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A variable of the environment; nil where it is not set or empty.
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
