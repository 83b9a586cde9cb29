/// The folder from which the globs of a policy are read: that of the policy's file; for a draft that does not lie
/// below it (`--policy` from elsewhere), the working directory.
package struct GlobBase: Hashable, Sendable {
  /// Absolute and simplified, the first to be tried first.
  package let folders: [FilePath]

  package init(folders: [FilePath]) {
    self.folders = folders
  }

  /// The base of a policy file's globs; nil: the built-in policy.
  package init(policy: FilePath?, in workingDirectory: WorkingDirectory) {
    let folder = policy.map { path in
      let folder = workingDirectory.absolute(path).folder
      // A policy of the index may lie in a folder that the work tree has no more.
      return (try? WorkingDirectory.canonical(folder)) ?? folder.resolvingClimbs
    }
    folders = (folder.map { [$0] } ?? []) + [workingDirectory.path]
  }

  /// The path that globs see; `location` is absolute and simplified. A draft below none of the folders goes by its
  /// whole path.
  package func path(of location: FilePath) -> FilePath {
    for folder in folders {
      if let path = location.relative(to: folder) { return path }
    }
    return FilePath(bytes: location.bytes.drop { $0 == FilePath.slash })
  }
}
