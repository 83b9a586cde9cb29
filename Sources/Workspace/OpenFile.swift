import Glibc

/// An open file descriptor; closed at the end of its life.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: FilePath

  /// Opens a path for reading. Never waits: a pipe without a writer opens at once.
  init(reading path: FilePath) throws(WorkspaceError) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last(path) }
    self.descriptor = descriptor
    self.path = path
  }

  /// Makes a new file for writing; fails where there is one.
  init(creating path: FilePath, mode: mode_t) throws(WorkspaceError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw .last(path) }
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens what stands there already for writing.
  init(writingInto path: FilePath) throws(WorkspaceError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last(path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  borrowing func status() throws(WorkspaceError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    return status
  }
}
