package import SourceText

/// A stretch inside a segment that has a scope of its own but is read with its surroundings: link text, inline code.
package struct InlineScope: Hashable, Sendable {
  package let scope: Scope
  /// Bytes of ``Draft/text``.
  package internal(set) var range: ByteRange
}
