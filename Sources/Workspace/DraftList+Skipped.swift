extension DraftList {
  /// What was come across and not taken.
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
}
