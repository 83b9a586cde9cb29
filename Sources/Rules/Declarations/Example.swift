package import SourceText

/// A text beside a detector or rule that is its test.
package struct Example: Hashable, Sendable {
  /// The text without the marks `⟦ ⟧`.
  package let text: String
  /// What stood between marks: half-open UTF-8 ranges in `text`, in order.
  package let marked: [ByteRange]
  /// Where the example stands in its file.
  package let declaredAt: ByteRange

  package init(text: String, marked: [ByteRange], declaredAt: ByteRange) {
    self.text = text
    self.marked = marked
    self.declaredAt = declaredAt
  }
}
