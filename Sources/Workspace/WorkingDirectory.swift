import Glibc

/// The directory that relative paths start from, and the way from a path as typed to the place it names.
package struct WorkingDirectory: Sendable {
  /// Absolute, without symbolic links.
  package let path: FilePath

  /// The process's own.
  package init() throws(WorkspaceError) {
    path = try Self.canonical(FilePath("."))
  }

  /// - Parameter path: absolute, without symbolic links.
  package init(path: FilePath) {
    self.path = path
  }

  /// The absolute path of something that exists, symbolic links followed.
  package static func canonical(_ path: FilePath) throws(WorkspaceError) -> FilePath {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { throw .last(path) }
    defer { free(resolved) }
    return FilePath(bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map(UInt8.init(bitPattern:)))
  }

  /// The path from which a path as typed can be opened, whatever the process's own directory.
  package func absolute(_ typed: FilePath) -> FilePath {
    typed.isAbsolute ? typed : path.appending(typed.bytes)
  }

  /// How a path is printed: as typed where it is relative and stays below; otherwise from the working directory where
  /// it lies below that; otherwise as typed.
  package func shown(_ typed: FilePath, at location: FilePath) -> FilePath {
    let simple = typed.simplified
    let climbs = simple.bytes.split(separator: FilePath.slash).contains { $0 == [FilePath.dot, FilePath.dot] }
    if !simple.isAbsolute, !climbs { return simple }
    guard let below = location.relative(to: path) else { return simple }
    return below.bytes.isEmpty ? FilePath(".") : below
  }

  /// The way from here to an absolute path, with `..` where it lies elsewhere.
  package func way(to location: FilePath) -> FilePath {
    let own = path.bytes.split(separator: FilePath.slash)
    let other = location.bytes.split(separator: FilePath.slash)
    let common = zip(own, other).prefix { $0 == $1 }.count
    let climbs = Array(repeating: [FilePath.dot, FilePath.dot][...], count: own.count - common)
    let names = climbs + other[common...]
    return names.isEmpty ? FilePath(".") : FilePath(bytes: names.joined(separator: [FilePath.slash]))
  }
}
