/// The folders from which drafts are named in fingerprints and baselines, so that a name does not depend on the folder
/// that the tool is called from: the root of the draft's repository, otherwise the outermost folder above the draft
/// that has a policy.
package struct ContentRoots {
  private var found: [FilePath: FilePath?] = [:]

  package init() {}

  /// The root above a folder, given absolute and without symbolic links; nil where there is none. Cost: two looks at
  /// each folder upwards, once.
  package mutating func root(of folder: FilePath) -> FilePath? {
    if let known = found[folder] { return known }
    let root = PolicyLocator.repositoryRoot(of: folder) ?? Self.outermostPolicyFolder(above: folder)
    found[folder] = .some(root)
    return root
  }

  /// The name of a draft at an absolute path; `base` names it where it has no root.
  package mutating func identity(of location: FilePath, otherwise base: GlobBase) -> FilePath {
    root(of: location.folder).flatMap { location.relative(to: $0) } ?? base.path(of: location)
  }

  private static func outermostPolicyFolder(above folder: FilePath) -> FilePath? {
    var (folder, outermost) = (folder, FilePath?.none)
    while true {
      if FileKind.exists(folder.appending(PolicyLocator.fileName)) { outermost = folder }
      if folder == folder.folder { return outermost }
      folder = folder.folder
    }
  }
}
