/// A line of a draft with every entity masked, and where in it a finding stands.
package struct MaskedLine: Hashable, Sendable {
  package let text: MaskedText
  /// Code points from the start of the line, half-open; the end is cut at the line's end.
  package let columns: Range<Int>

  package init(text: MaskedText, columns: Range<Int>) {
    self.text = text
    self.columns = columns
  }
}
