/// Finds the policy of a folder: the nearest `.lint-policy.yml` upwards.
///
/// The search ends at the root of a repository (a folder with `.git`), so that nothing outside a repository steers
/// what is checked in it, and at `/`. Each folder is looked at once.
package struct PolicyLocator {
  package static let fileName = ".lint-policy.yml"

  private var found: [FilePath: FilePath?] = [:]
  /// Policies that count besides those that lie there.
  private let staged: StagedPolicies?

  package init(staged: StagedPolicies? = nil) {
    self.staged = staged
  }

  /// The path of the policy that holds in a folder, given absolute and without symbolic links; nil where there is none.
  package mutating func policy(for folder: FilePath) -> FilePath? {
    var folder = folder
    var visited: [FilePath] = []
    var policy: FilePath?
    while true {
      if let known = found[folder] {
        policy = known
        break
      }
      visited.append(folder)
      let candidate = folder.appending(Self.fileName)
      if staged?.contains(candidate) == true || FileKind.exists(candidate) { policy = candidate }
      if policy != nil || FileKind.exists(folder.appending(".git")) || folder == folder.folder { break }
      folder = folder.folder
    }
    for folder in visited { found[folder] = .some(policy) }
    return policy
  }

  /// The nearest folder upwards that is a repository (has `.git`); nil where there is none.
  package static func repositoryRoot(of folder: FilePath) -> FilePath? {
    var folder = folder
    while !FileKind.exists(folder.appending(".git")) {
      if folder == folder.folder { return nil }
      folder = folder.folder
    }
    return folder
  }
}
