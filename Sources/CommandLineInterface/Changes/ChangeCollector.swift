import Findings
import Rules
import SourceText
import Workspace

/// Turns what git says into a list of drafts.
struct ChangeCollector {
  let settings: ChangeSettings
  let environment: ToolEnvironment
  let catalogue: PolicyCatalogue
  var drafts: [CheckInput] = []
  var list = DraftList()
  var problems: [WorkspaceError] = []
  var notifications: [Notification] = []

  init(_ settings: ChangeSettings, in environment: ToolEnvironment, catalogue: PolicyCatalogue) {
    self.settings = settings
    self.environment = environment
    self.catalogue = catalogue
  }

  /// Asks git. What it cannot say is a notification.
  mutating func collect() {
    do throws(GitError) {
      switch settings.source {
      case .changes(let comparison): try collect(comparison)
      case .history(let range): try collectHistory(range)
      case .commitMessage(let path): collectMessage(path)
      }
    } catch {
      notifications.append(GitText.notification(error))
    }
  }

  private mutating func collect(_ comparison: GitRepository.Comparison) throws(GitError) {
    let repository = try GitRepository(around: environment.workingDirectory.path)
    let objects = repository.objects()
    var isStaged = true
    if case .workTreeSince = comparison { isStaged = false }
    if isStaged { catalogue.read(try StagedPolicies(repository, objects: objects)) }
    try lookForPaths(in: repository)
    let (changes, addedLines) = try repository.changes(comparison, paths: settings.paths)
    for change in changes {
      let location = repository.root.appending(change.path.bytes)
      guard isDraft(change, at: location, path: shown(location)) else { continue }
      var draft = CheckInput(path: shown(location), location: location, bytes: nil)
      if comparison != .staged, !change.isNew {
        guard let lines = addedLines[change.path] else { continue }
        draft.narrowing = .addedLines(lines)
      }
      if isStaged {
        guard let object = change.object else { continue }
        draft.stored = CheckInput.Stored(object: object, objects: objects)
      }
      drafts.append(draft)
    }
  }

  /// A path that was named must be known to somebody: it may have been deleted, but not mistyped.
  private mutating func lookForPaths(in repository: GitRepository) throws(GitError) {
    for path in settings.paths where FileKind.isFolder(environment.workingDirectory.absolute(path)) == nil {
      if try !repository.knows(path) { problems.append(WorkspaceError(path: path.simplified, reason: .missing)) }
    }
  }

  /// Whether a file is one to be checked; notes why not, where it might have been.
  mutating func isDraft(_ change: GitChange, at location: FilePath, path: FilePath) -> Bool {
    switch change.kind {
    case .link: list.skip(path, .symbolicLink)
    case .submodule: list.skip(path, .submodule)
    case .file:
      switch catalogue.entry(for: location.folder).filter.verdict(on: location) {
      case .draft where change.isUnmerged: problems.append(WorkspaceError(path: path, reason: .unmerged))
      case .draft: return true
      case .otherEnding: break
      case .notIncluded: list.skip(path, .notIncluded)
      case .excluded(let glob): list.skip(path, .excluded(glob: glob))
      }
    }
    return false
  }

  /// How a draft of the work tree is printed.
  private func shown(_ location: FilePath) -> FilePath {
    environment.workingDirectory.way(to: location)
  }
}
