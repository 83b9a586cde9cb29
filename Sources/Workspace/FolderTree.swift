/// The files below a folder that belongs to the tool itself (rules), not to the user's drafts.
package enum FolderTree {
  /// Deeper folders than any rule folder has are not a rule folder.
  private static let depthLimit = 16

  /// The files with one of the given endings, as paths from the folder, in the order of their bytes. Hidden names and
  /// symbolic links are left out.
  package static func files(in folder: FilePath, endings: Set<String>) throws(WorkspaceError) -> [FilePath] {
    var files: [FilePath] = []
    try collect(in: folder, below: FilePath(""), depth: 0) { file in
      if let ending = file.ending, endings.contains(ending) { files.append(file) }
    }
    return files
  }

  private static func collect(
    in root: FilePath, below path: FilePath, depth: Int, into sink: (FilePath) -> Void
  ) throws(WorkspaceError) {
    let folder = path.bytes.isEmpty ? root : root.appending(path.bytes)
    guard depth < depthLimit else { throw WorkspaceError(path: folder, reason: .nameTooLong) }
    for entry in try FolderStream(folder).sortedEntries() {
      let entryPath = path.appending(entry.name)
      if entryPath.isHidden { continue }
      switch entry.kind {
      case .file: sink(entryPath)
      case .folder: try collect(in: root, below: entryPath, depth: depth + 1, into: sink)
      case .link, .other: break
      }
    }
  }
}
