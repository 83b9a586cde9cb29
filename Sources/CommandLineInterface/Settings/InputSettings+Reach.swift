import Workspace

extension InputSettings {
  /// Whether all that lies below a policy was named: its folder, or one above.
  func names(folderAbove base: GlobBase, in workingDirectory: WorkingDirectory) -> Bool {
    guard let folder = base.folders.first else { return false }
    return named.contains { named in
      guard case .path(let path) = named else { return false }
      let location = try? WorkingDirectory.canonical(workingDirectory.absolute(path))
      return location.map { folder == $0 || folder.lies(below: $0) } ?? false
    }
  }
}
