package import SourceText

/// A stretch of a draft that is read by itself: a paragraph, a heading, a table cell, a link target, an attribute.
///
/// It is one line of ``Draft/text``, without the newline that ends it.
package struct Segment: Hashable, Sendable {
  package let scope: Scope
  /// Bytes of ``Draft/text``; never empty.
  package let range: ByteRange
  /// The table row, CSV row, JSON element or JSON line (from 1) it stands in; 0 outside of such.
  package let row: Int
}
