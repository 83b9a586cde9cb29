import Glibc

/// The process for which the server works; when it dies, nobody will send `exit`.
enum ParentProcess {
  /// Whether a process of that number exists.
  static func isAlive(_ id: Int32) -> Bool {
    kill(id, 0) == 0 || errno == EPERM
  }
}
