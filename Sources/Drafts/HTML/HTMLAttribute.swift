import SourceText

/// An attribute of a tag; ranges are of the view.
struct HTMLAttribute {
  let name: ByteRange
  /// What stands between the quotes; nil where the attribute is its name alone.
  let value: ByteRange?
}
