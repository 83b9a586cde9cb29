/// What the paths that the user named have come to.
package struct DraftList: Sendable {
  package struct Draft: Hashable, Sendable {
    /// To be printed.
    package let path: FilePath
    /// To be opened: absolute, its folder without symbolic links.
    package let location: FilePath

    package init(path: FilePath, location: FilePath) {
      self.path = path
      self.location = location
    }
  }

  package struct Skipped: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case hiddenFolder
      case dependencyFolder
      case symbolicLink
      /// A pipe, socket or device.
      case specialFile
      case notIncluded
      case excluded(glob: String)
    }

    package let path: FilePath
    package let reason: Reason

    /// Whether it is a draft that the policy leaves out, and not a file or folder of another kind.
    package var isDraft: Bool {
      switch reason {
      case .notIncluded, .excluded: true
      case .hiddenFolder, .dependencyFolder, .symbolicLink, .specialFile: false
      }
    }

    package init(path: FilePath, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  /// In the order named; within a folder, in the order of the bytes of the path. Each file once.
  package internal(set) var drafts: [Draft] = []
  package internal(set) var skipped: [Skipped] = []
  /// What is missing, cannot be read or is no file; with the path to be printed.
  package internal(set) var problems: [WorkspaceError] = []
  /// Folders that were named and have no draft to check.
  package internal(set) var foldersWithoutDraft: [FilePath] = []

  package init() {}
}
