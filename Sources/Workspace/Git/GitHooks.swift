import Glibc

/// The folder from which git takes the hooks of a repository: `core.hooksPath`, otherwise `hooks` of the repository
/// that all its work trees share.
package struct GitHooks {
  /// Absolute.
  package let folder: FilePath
  /// Whether it lies outside the repository, so that other repositories may take their hooks from it as well.
  package let isElsewhere: Bool

  package init(_ repository: GitRepository) throws(GitError) {
    let git = repository.git
    guard let hooks = try git.answer("rev-parse", "--git-path", "hooks"),
      let common = try git.answer("rev-parse", "--git-common-dir")
    else {
      throw .noRepository(repository.folder)
    }
    let start = WorkingDirectory(path: repository.folder)
    let folder = Self.canonical(start.absolute(hooks))
    let homes = [Self.canonical(start.absolute(common)), repository.root]
    self.folder = folder
    isElsewhere = !homes.contains { folder.lies(below: $0) }
  }

  /// What the hook of that name says now; nil where there is none.
  package func text(of name: String) throws(WorkspaceError) -> [UInt8]? {
    let path = folder.appending(name)
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return nil }
    do throws(WorkspaceError) {
      return try FileReader.read(path)
    } catch  where error.reason == .missing {
      // A symbolic link that leads nowhere is a hook all the same: somebody else's.
      return []
    }
  }

  /// Writes a hook, executable, in one step: git sees the old one or the new one.
  ///
  /// - Parameters:
  ///   - text: the script.
  ///   - name: `pre-commit`, say.
  ///   - ending: where the hook that is there is kept, beside the new one; nil: it is not kept.
  /// - Throws: where it cannot be written, or something stands already where the old one was to be kept.
  package func write(_ text: String, as name: String, keepingOldWith ending: String?) throws(WorkspaceError) {
    let path = folder.appending(name)
    Self.makeFolder(folder)
    if let ending {
      let old = folder.appending(name + ending)
      guard path.withCString({ from in old.withCString { link(from, $0) } }) == 0 else { throw .last(old) }
    }
    try FileWriter.replace(path, with: Array(text.utf8), mode: 0o777, keepsMode: false)
  }

  /// Makes a folder and those above it, where there are none; what goes wrong shows when the hook is written.
  private static func makeFolder(_ folder: FilePath) {
    guard folder != folder.folder, FileKind.isFolder(folder) == nil else { return }
    makeFolder(folder.folder)
    _ = folder.withCString { mkdir($0, 0o777) }
  }

  /// Without symbolic links as far as the path exists.
  private static func canonical(_ path: FilePath) -> FilePath {
    if let canonical = try? WorkingDirectory.canonical(path) { return canonical }
    let folder = (try? WorkingDirectory.canonical(path.folder)) ?? path.folder
    return folder.appending(path.name).resolvingClimbs
  }
}
