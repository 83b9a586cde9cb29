package import SourceText

/// A way to mend a finding in the draft itself. What it writes comes from the rule, never from the draft.
package struct Fix: Hashable, Sendable {
  package struct Edit: Hashable, Sendable {
    package let region: Region
    /// Empty: the region is taken out.
    package let text: String

    package init(region: Region, text: String) {
      self.region = region
      self.text = text
    }

    package var fileEdit: FileEdit { FileEdit(region.range, text) }
  }

  /// In order, without overlaps; never empty.
  package let edits: [Edit]
  /// Whether it may be carried out unasked.
  package let isSafe: Bool

  package init(edits: [Edit], isSafe: Bool) {
    self.edits = edits
    self.isSafe = isSafe
  }
}
