extension DraftList {
  /// A draft to be checked.
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
}
