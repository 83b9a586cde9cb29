import Glibc

/// The two ends of a pipe; a program that is started gets copies of those it needs.
struct Pipe {
  /// One end, open until ``close()`` is called.
  final class End {
    private(set) var descriptor: Int32

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit {
      close()
    }

    func close() {
      guard descriptor >= 0 else { return }
      Glibc.close(descriptor)
      descriptor = -1
    }
  }

  let reading: End
  let writing: End

  init() throws(WorkspaceError) {
    var descriptors: [Int32] = [-1, -1]
    guard pipe(&descriptors) == 0 else { throw .last(FilePath("git")) }
    // The standard streams must not be among them: the program gets its ends under those numbers.
    reading = End(Self.beyondStandardStreams(descriptors[0]))
    writing = End(Self.beyondStandardStreams(descriptors[1]))
  }

  private static func beyondStandardStreams(_ descriptor: Int32) -> Int32 {
    guard descriptor <= STDERR_FILENO else { return descriptor }
    let copy = fcntl(descriptor, F_DUPFD, STDERR_FILENO + 1)
    close(descriptor)
    return copy
  }
}
