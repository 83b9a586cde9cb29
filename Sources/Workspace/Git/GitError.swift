/// Why git could not say what was asked.
package enum GitError: Error, Hashable, Sendable {
  /// There is no program `git`.
  case notInstalled
  /// The folder does not lie in a repository.
  case noRepository(FilePath)
  /// The repository has no work tree, or the folder lies in `.git`.
  case noWorkTree(FilePath)
  /// The repository belongs to somebody else, and git does not trust it (`safe.directory`).
  case foreignOwner(FilePath)
  /// `isShallow`: the clone does not have its whole history, so the revision may only be missing here.
  case unknownRevision(String, isShallow: Bool)
  /// The revision and HEAD have no commit in common, or the clone does not reach back to it (`isShallow`).
  case noCommonCommit(String, isShallow: Bool)
  /// There is no commit yet.
  case noCommit
  /// Anything else: the first line that git wrote; it holds no text of a file.
  case failed(String)
}
