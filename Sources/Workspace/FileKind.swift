import Glibc

/// What stands at a path, symbolic links followed.
package enum FileKind {
  /// Nil where nothing stands there, or it cannot be looked at.
  package static func isFolder(_ path: FilePath) -> Bool? {
    try? isExistingFolder(path)
  }

  /// Whether something of that name is there, be it a symbolic link that leads nowhere.
  package static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withCString { lstat($0, &status) } == 0
  }

  static func isExistingFolder(_ path: FilePath) throws(WorkspaceError) -> Bool {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw .last(path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }
}
