package import SourceText

/// A stretch of a scalar's value that either stands in the file as it is or is written there in another way.
package struct ScalarPiece: Sendable {
  /// UTF-8 bytes of the value.
  package let value: ByteRange
  /// Bytes of the file.
  package let source: ByteRange
  /// Whether the two are the same bytes; otherwise the value stands for the source as a whole (an escape, a line break).
  package let isVerbatim: Bool
}
