/// What the paths that the user named have come to.
package struct DraftList: Sendable {
  /// In the order named; within a folder, in the order of the bytes of the path. Each file once.
  package internal(set) var drafts: [Draft] = []
  package internal(set) var skipped: [Skipped] = []
  /// What is missing, cannot be read or is no file; with the path to be printed.
  package internal(set) var problems: [WorkspaceError] = []
  /// Folders that were named and have no draft to check.
  package internal(set) var foldersWithoutDraft: [FilePath] = []

  package init() {}
}
