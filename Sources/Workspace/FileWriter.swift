import Glibc

/// Writes whole files: readers see the old file or the new one, never a half.
package enum FileWriter {
  /// Writes `bytes` into a new file beside `path` and lets it take the place of `path`.
  ///
  /// The bytes are on the disk before the name is. A symbolic link stays one: the file it leads to is replaced. A
  /// pipe or device (`/dev/stdout`) cannot be replaced and is written to. On failure nothing is left behind.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(WorkspaceError) {
    var mode: mode_t = 0o666
    var target = path
    if let status = status(of: path) {
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        // Another file could take its place all the same; but who made it read-only meant it.
        guard path.withCString({ access($0, W_OK) }) == 0 else { throw .last(path) }
        mode = status.st_mode & 0o7777
        target = try WorkingDirectory.canonical(path)
      case S_IFDIR: throw WorkspaceError(path: path, reason: .isFolder)
      default: return try writeInPlace(bytes, to: path)
      }
    }
    try replace(target, with: bytes, mode: mode, keepsMode: mode != 0o666)
  }

  /// Writes a new file; what is there already stays as it is, and the reason is ``WorkspaceError/Reason/exists``.
  /// `isPrivate`: only its owner may read and write it.
  package static func create(
    _ bytes: [UInt8], at path: FilePath, isPrivate: Bool = false
  ) throws(WorkspaceError) {
    let file = try OpenFile(creating: path, mode: isPrivate ? 0o600 : 0o666)
    do throws(WorkspaceError) {
      try Descriptor.write(bytes, to: file.descriptor, path: path)
    } catch {
      _ = path.withCString { unlink($0) }
      throw error
    }
  }

  package static func remove(_ path: FilePath) throws(WorkspaceError) {
    guard path.withCString({ unlink($0) }) == 0 else { throw .last(path) }
  }

  static func replace(
    _ target: FilePath, with bytes: [UInt8], mode: mode_t, keepsMode: Bool
  ) throws(WorkspaceError) {
    let temporary = try create(beside: target, mode: mode)
    do throws(WorkspaceError) {
      try Descriptor.write(bytes, to: temporary.descriptor, path: target)
      if keepsMode { fchmod(temporary.descriptor, mode) }
      guard fsync(temporary.descriptor) == 0 else { throw .last(target) }
      let result = temporary.path.withCString { old in target.withCString { rename(old, $0) } }
      guard result == 0 else { throw .last(target) }
    } catch {
      _ = temporary.path.withCString { unlink($0) }
      throw error
    }
    try? synchronise(folder: target.folder)
  }

  private static func create(beside target: FilePath, mode: mode_t) throws(WorkspaceError) -> OpenFile {
    let process = String(getpid())
    for attempt in 0..<100 {
      let name = Array(".".utf8) + target.name + Array(".\(process)-\(attempt).tmp".utf8)
      do throws(WorkspaceError) {
        return try OpenFile(creating: target.folder.appending(name), mode: mode)
      } catch  where error.reason == .exists {
        continue
      } catch {
        throw WorkspaceError(path: target, reason: error.reason)
      }
    }
    throw WorkspaceError(path: target, reason: .exists)
  }

  /// Makes the new name last over a power cut; where a file system cannot, the file is whole all the same.
  private static func synchronise(folder: FilePath) throws(WorkspaceError) {
    let folder = try OpenFile(reading: folder)
    fsync(folder.descriptor)
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: FilePath) throws(WorkspaceError) {
    let file = try OpenFile(writingInto: path)
    try Descriptor.write(bytes, to: file.descriptor, path: path)
  }

  private static func status(of path: FilePath) -> stat? {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 ? status : nil
  }
}
