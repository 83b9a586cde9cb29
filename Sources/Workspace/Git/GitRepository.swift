/// A repository, seen from a folder in it.
package struct GitRepository: Sendable {
  let git: Git
  /// The top of the work tree, or the repository itself where it has none: absolute, without symbolic links.
  package let root: FilePath
  /// The folder from which relative paths count: absolute.
  let folder: FilePath

  /// Finds the repository around a folder (absolute). `GIT_DIR` and the other variables of git hold.
  package init(around folder: FilePath, needsWorkTree: Bool = true) throws(GitError) {
    let git = Git(folder: folder)
    let result = try git.run(["rev-parse", "--show-toplevel"])
    if result.status == 0 {
      let line = result.bytes.last == UInt8(ascii: "\n") ? result.bytes.dropLast() : result.bytes[...]
      root = FilePath(bytes: line)
    } else if !needsWorkTree, case .noWorkTree = git.error(result),
      let path = try git.answer("rev-parse", "--absolute-git-dir")
    {
      root = path
    } else {
      throw git.error(result)
    }
    self.folder = folder
    self.git = git
  }

  /// The absolute path of something in the work tree.
  func location(of path: FilePath) -> FilePath {
    root.appending(path.bytes)
  }

  /// Whether commits are missing that this clone never had.
  var isShallow: Bool {
    get throws(GitError) { try git.answer("rev-parse", "--is-shallow-repository") == FilePath("true") }
  }

  /// The commit that a revision names.
  func commit(_ revision: String) throws(GitError) -> String {
    let name = "\(revision)^{commit}"
    guard !revision.isEmpty,
      let commit = try git.answer("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    else {
      throw .unknownRevision(revision, isShallow: try isShallow)
    }
    return commit.description
  }

  /// The commit at which the work at hand parted from a revision: what the revision has got since is not ours.
  func forkPoint(of revision: String) throws(GitError) -> String {
    let commit = try commit(revision)
    guard try head() != nil else { throw .noCommit }
    guard let base = try git.answer("merge-base", commit, "HEAD") else {
      throw .noCommonCommit(revision, isShallow: try isShallow)
    }
    return base.description
  }

  /// HEAD's commit; nil before the first one.
  func head() throws(GitError) -> String? {
    try git.answer("rev-parse", "--verify", "--quiet", "HEAD^{commit}")?.description
  }

  /// The tree without a file, which git knows without having it.
  func emptyTree() throws(GitError) -> String {
    let line = try git.output("hash-object", "-t", "tree", "--stdin")
    return String(decoding: line.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
