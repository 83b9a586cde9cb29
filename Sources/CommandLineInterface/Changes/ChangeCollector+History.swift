import Rules
import SourceText
import Workspace

extension ChangeCollector {
  /// How much of a commit's name is printed.
  private static let commitNameLength = 10

  /// A version under a policy: what is known of it once is known.
  private struct Seen: Hashable {
    let object: String
    let policy: Int
  }

  /// Collects all versions of drafts, each once, with the first commit that has it: `1f2e3d4c5b:posts/a.md`, as git itself
  /// takes it (`git show`).
  mutating func collectHistory(_ range: String?) throws(GitError) {
    let repository = try GitRepository(around: environment.workingDirectory.path, needsWorkTree: false)
    let objects = repository.objects()
    let (versions, isCutOff) = try repository.versions(in: range, paths: settings.paths)
    if isCutOff { notifications.append(GitText.cutOffHistory) }
    var seen: Set<Seen> = []
    for version in versions {
      let location = repository.root.appending(version.change.path.bytes)
      let path = FilePath(
        bytes: Array(version.commit.utf8.prefix(Self.commitNameLength)) + Array(":".utf8) + version.change.path.bytes)
      guard isDraft(version.change, at: location, path: path), let object = version.change.object else { continue }
      guard seen.insert(Seen(object: object, policy: catalogue.index(for: location.folder))).inserted else { continue }
      drafts.append(
        CheckInput(
          path: path, location: location, bytes: nil, stored: CheckInput.Stored(object: object, objects: objects),
          narrowing: .personalData))
    }
  }
}
