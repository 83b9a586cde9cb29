import Glibc

/// Reads whole files, up to a limit.
package enum FileReader {
  /// More than any draft has; a file above it is refused, not cut.
  package static let defaultLimit = 256 << 20

  /// The bytes of a regular file; symbolic links are followed.
  ///
  /// A folder, pipe, socket or device is refused at once and never waited for.
  package static func read(_ path: FilePath, limit: Int = defaultLimit) throws(WorkspaceError) -> [UInt8] {
    let file = try OpenFile(reading: path)
    let status = try file.status()
    if let reason = refusal(of: status.st_mode) { throw WorkspaceError(path: path, reason: reason) }
    // One byte more than the size: the end is then seen without another buffer.
    let expected = min(Int(status.st_size), limit) + 1
    return try drain(file.descriptor, path: path, expected: expected, limit: limit)
  }

  /// All that comes from standard input.
  package static func readStandardInput(limit: Int = defaultLimit) throws(WorkspaceError) -> [UInt8] {
    try drain(STDIN_FILENO, path: FilePath("-"), expected: 1 << 16, limit: limit)
  }

  private static func refusal(of mode: mode_t) -> WorkspaceError.Reason? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .isFolder
    case S_IFIFO: .isSpecial(.pipe)
    case S_IFSOCK: .isSpecial(.socket)
    default: .isSpecial(.device)
    }
  }

  /// Reads up to the end. A file that grows under the reader is read as far as it goes.
  private static func drain(
    _ descriptor: Int32, path: FilePath, expected: Int, limit: Int
  ) throws(WorkspaceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let room = bytes.count < expected ? expected - bytes.count : max(bytes.count, 1 << 16)
      guard try Descriptor.read(descriptor, upTo: room, appendingTo: &bytes, path: path) > 0 else { return bytes }
      guard bytes.count <= limit else { throw WorkspaceError(path: path, reason: .tooLarge(limit: limit)) }
    }
  }
}
