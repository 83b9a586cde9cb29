package import SourceText

/// What YAML 1.2 has and this language leaves out, so that a file means what it seems to mean.
package enum UnsupportedFeature: Hashable, Sendable {
  /// `&name`
  case anchor
  /// `*name`
  case alias
  /// `!type`, `!!str`
  case tag
  /// The key `<<`.
  case mergeKey
  /// A key after `?`, or a key that is itself a list or a mapping.
  case complexKey
  /// A colon without a key before it.
  case emptyKey
  /// A key that its mapping has already; `first` is the place of the one before. (YAML 1.2.2, 3.2.1.1, forbids it too.)
  case duplicateKey(first: ByteRange)
  /// `%YAML`, `%TAG`
  case directive
  /// A second document in the file.
  case severalDocuments
  /// A tab before the first character of a line.
  case tabIndentation
  /// A CR without LF as line end.
  case loneCarriageReturn
  /// A block scalar as the whole document with an indentation indicator: readers of YAML disagree on what it counts
  /// from.
  case rootIndentationIndicator
}
