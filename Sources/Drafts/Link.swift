package import SourceText

/// A place that a draft points to. All ranges are of ``Draft/text``; ``OffsetMap`` gives those of the file.
package struct Link: Hashable, Sendable {
  package enum Kind: String, Sendable, BitwiseCopyable {
    /// `[text](url)`.
    case inline
    /// `[text][label]` with a definition elsewhere.
    case reference
    /// A definition itself, used or not.
    case definition
    /// `<url>` or a URL standing in Markdown text.
    case autolink
    /// The source of a Markdown image.
    case image
    /// `href`, `src` and the like of an HTML element.
    case attribute
    /// A URL standing in text that no markup marks as a link.
    case bare
  }

  package let kind: Kind
  package let url: ByteRange
  /// What a reader sees in its place; nil where nothing stands for it.
  package let display: ByteRange?
}
