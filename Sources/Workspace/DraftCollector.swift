/// Turns the paths that the user named into a list of drafts.
package struct DraftCollector {
  /// Gives the filter that holds in a folder; the folder is absolute and without symbolic links.
  package typealias FilterLookup = (FilePath) -> DraftFilter

  private let workingDirectory: WorkingDirectory
  private let filter: FilterLookup
  private var list = DraftList()
  private var seen: Set<FilePath> = []
  private var canonicalFolders: [FilePath: FilePath] = [:]

  package init(in workingDirectory: WorkingDirectory, filter: @escaping FilterLookup) {
    self.workingDirectory = workingDirectory
    self.filter = filter
  }

  /// How many drafts there are so far.
  package var draftCount: Int { list.drafts.count }

  package consuming func finish() -> DraftList { list }

  /// Adds what the user named: a file whatever its ending, or the drafts of a folder.
  package mutating func add(named path: FilePath) {
    attempt(for: path) { collector throws(WorkspaceError) in
      let (draft, isFolder) = try collector.resolve(path)
      if isFolder { collector.walk(draft) } else { collector.insert(draft) }
    }
  }

  /// Adds a file of a list that was not made by hand (`--files-from`): only if it is a draft.
  package mutating func add(listed path: FilePath) {
    attempt(for: path) { collector throws(WorkspaceError) in
      let (draft, isFolder) = try collector.resolve(path)
      guard !isFolder else { throw WorkspaceError(path: path, reason: .isFolder) }
      _ = collector.offer(draft)
    }
  }

  /// Notes an error of `body` as a problem of `path`.
  private mutating func attempt(
    for path: FilePath, _ body: (inout DraftCollector) throws(WorkspaceError) -> Void
  ) {
    do throws(WorkspaceError) {
      try body(&self)
    } catch {
      list.problems.append(WorkspaceError(path: path.simplified, reason: error.reason))
    }
  }

  /// Walks a folder, without recursion, so that no depth of folders exhausts the stack.
  private mutating func walk(_ root: DraftList.Draft) {
    let problems = list.problems.count
    var count = 0
    var pending: [(entry: DraftList.Draft, kind: FolderStream.Entry.Kind)] = [(root, .folder)]
    while let (draft, kind) = pending.popLast() {
      switch kind {
      case .folder: pending += entries(of: draft).reversed()
      case .file: count += offer(draft) ? 1 : 0
      case .link: list.skipped.append(.init(path: draft.path, reason: .symbolicLink))
      case .other: list.skipped.append(.init(path: draft.path, reason: .specialFile))
      }
    }
    if count == 0, list.problems.count == problems { list.foldersWithoutDraft.append(root.path) }
  }

  private mutating func entries(
    of folder: DraftList.Draft
  ) -> [(entry: DraftList.Draft, kind: FolderStream.Entry.Kind)] {
    var entries: [(entry: DraftList.Draft, kind: FolderStream.Entry.Kind)] = []
    attempt(for: folder.path) { collector throws(WorkspaceError) in
      for entry in try FolderStream(folder.location).sortedEntries() {
        let draft = DraftList.Draft(
          path: folder.path.appending(entry.name), location: folder.location.appending(entry.name))
        if entry.kind == .folder, let reason = Self.reasonToSkip(folder: draft.path) {
          collector.list.skipped.append(.init(path: draft.path, reason: reason))
        } else {
          entries.append((draft, entry.kind))
        }
      }
    }
    return entries
  }

  /// Adds a file that was come across if it is a draft; false if not.
  private mutating func offer(_ draft: DraftList.Draft) -> Bool {
    switch filter(draft.location.folder).verdict(on: draft.location) {
    case .draft:
      insert(draft)
      return true
    case .otherEnding: break
    case .notIncluded: list.skipped.append(.init(path: draft.path, reason: .notIncluded))
    case .excluded(let glob): list.skipped.append(.init(path: draft.path, reason: .excluded(glob: glob)))
    }
    return false
  }

  private mutating func insert(_ draft: DraftList.Draft) {
    if seen.insert(draft.location).inserted { list.drafts.append(draft) }
  }

  /// Where a path lies, and whether it is a folder. The name of a file stays as it is, be it a symbolic link.
  private mutating func resolve(_ typed: FilePath) throws(WorkspaceError) -> (DraftList.Draft, isFolder: Bool) {
    guard !typed.bytes.isEmpty else { throw WorkspaceError(path: typed, reason: .missing) }
    let path = workingDirectory.absolute(typed)
    let isFolder = try FileKind.isExistingFolder(path)
    let location =
      isFolder ? try WorkingDirectory.canonical(path) : try canonical(folder: path.folder).appending(path.name)
    return (DraftList.Draft(path: workingDirectory.shown(typed, at: location), location: location), isFolder)
  }

  private mutating func canonical(folder: FilePath) throws(WorkspaceError) -> FilePath {
    if let known = canonicalFolders[folder] { return known }
    let canonical = try WorkingDirectory.canonical(folder)
    canonicalFolders[folder] = canonical
    return canonical
  }

  private static func reasonToSkip(folder: FilePath) -> DraftList.Skipped.Reason? {
    if folder.isHidden { return .hiddenFolder }
    return folder.name.elementsEqual("node_modules".utf8) ? .dependencyFolder : nil
  }
}
