/// A file that differs between two states of a repository, as a raw diff tells.
package struct GitChange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file
    case link
    case submodule
  }

  /// From the top of the repository.
  package let path: FilePath
  package let kind: Kind
  /// Of the new state; nil where it stands in the work tree only.
  package let object: String?
  /// Whether the file is new, so that all of it is.
  package let isNew: Bool
  /// Whether git holds several versions of it after a merge.
  package let isUnmerged: Bool
}
