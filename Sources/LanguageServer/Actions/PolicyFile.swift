import SourceText

/// A policy that an action may write to.
struct PolicyFile {
  let uri: DocumentURI
  /// Of the open document; nil: it is not open.
  let version: Int?
  let file: SourceFile
  /// Whether there is no such file yet.
  let isNew: Bool
}
