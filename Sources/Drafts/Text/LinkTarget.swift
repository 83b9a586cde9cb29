import SourceText

/// A link target as it was written into the draft.
struct LinkTarget {
  let kind: Link.Kind
  /// Where it starts in the decoded source.
  let sourceStart: Int
  /// Bytes of the text.
  let range: ByteRange
}
