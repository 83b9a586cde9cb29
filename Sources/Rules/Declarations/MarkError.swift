package import SourceText

/// Why the marks `⟦ ⟧` of an example do not say what is to be found.
package struct MarkError: Error, Hashable, Sendable {
  package enum Kind: Sendable, CaseIterable {
    case unclosed
    case unopened
    case nested
    case empty
  }

  package let kind: Kind
  /// The mark, in UTF-8 bytes of the marked text.
  package let range: ByteRange
}
