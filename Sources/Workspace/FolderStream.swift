import Glibc

/// The open stream of a folder's entries; closed at the end of its life.
struct FolderStream: ~Copyable {
  struct Entry {
    enum Kind {
      case file
      case folder
      case link
      case other
    }

    let name: [UInt8]
    let kind: Kind

    /// What the order of paths goes by: a folder's name with the slash that follows it.
    var sortKey: [UInt8] { kind == .folder ? name + [FilePath.slash] : name }
  }

  private let stream: OpaquePointer
  private let path: FilePath

  init(_ path: FilePath) throws(WorkspaceError) {
    let stream = path.withCString { opendir($0) }
    guard let stream else { throw .last(path) }
    self.stream = stream
    self.path = path
  }

  deinit {
    closedir(stream)
  }

  /// All entries but `.` and `..`, in the order of the bytes of the paths below them.
  consuming func sortedEntries() throws(WorkspaceError) -> [Entry] {
    var entries: [(key: [UInt8], entry: Entry)] = []
    while let entry = try next() { entries.append((entry.sortKey, entry)) }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    return entries.map(\.entry)
  }

  private borrowing func next() throws(WorkspaceError) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last(path) }
        return nil
      }
      let name = Self.name(of: entry)
      if name == [FilePath.dot] || name == [FilePath.dot, FilePath.dot] { continue }
      return Entry(name: name, kind: kind(of: name, hint: Int32(entry.pointee.d_type)))
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  /// What the entry is. Some file systems do not say; then the entry itself is asked.
  private borrowing func kind(of name: [UInt8], hint: Int32) -> Entry.Kind {
    switch hint {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    guard path.appending(name).withCString({ lstat($0, &status) }) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
