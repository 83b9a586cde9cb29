/// A stretch of a file and what is to stand in its place.
package struct FileEdit: Hashable, Sendable {
  /// Bytes of the original file, on the bounds of characters.
  package let range: ByteRange
  /// Empty: the stretch is taken out.
  package let text: String

  package init(_ range: ByteRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

extension FileEdit: Comparable {
  package static func < (left: FileEdit, right: FileEdit) -> Bool {
    (left.range, left.text) < (right.range, right.text)
  }
}
