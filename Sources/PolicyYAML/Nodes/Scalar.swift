package import SourceText

/// A piece of text, and how it was written.
///
/// In the failsafe schema a scalar has no type: `no`, `1e3` and `2026-11-23` are strings, and the reader of a field
/// decides what they mean there.
package struct Scalar: Sendable {
  package enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// A block scalar with `|`.
    case literal
    /// A block scalar with `>`.
    case folded
  }

  /// The text that is meant: escapes decoded, lines folded.
  package let value: String
  package let style: Style
  private let place: PackedRange
  /// Nil if the value is the stretch of the file that starts at `textStart`.
  private let origin: ScalarOrigin?

  init(_ value: String, style: Style, range: ByteRange, origin: ScalarOrigin? = nil) {
    self.value = value
    self.style = style
    self.place = PackedRange(range)
    self.origin = origin
  }

  /// The scalar that stands where nothing was written.
  static func empty(at offset: Int) -> Scalar {
    Scalar("", style: .plain, range: ByteRange(offset, offset))
  }

  /// Bytes of the file, with quotation marks or header.
  package var range: ByteRange { place.range }

  /// Whether nothing was written (YAML's null, as against `''`).
  package var isEmpty: Bool { style == .plain && value.isEmpty }

  /// The bytes of the file that `value` is, where it is nothing but a stretch of the file; of a text without faults.
  package var verbatimRange: ByteRange? {
    origin == nil ? ByteRange(start: textStart, length: value.utf8.count) : nil
  }

  /// The pieces of `value` in order, without gaps: either as they stand in the file, or written in another way there; of
  /// a text without faults. Plain or quoted text on one line without escapes is a single piece.
  package var pieces: [ScalarPiece] {
    let count = value.utf8.count
    if let origin { return origin.pieces(ofValueBytes: count, before: range.end) }
    let whole = ByteRange(start: textStart, length: count)
    return [ScalarPiece(value: ByteRange(0, count), source: whole, isVerbatim: true)]
  }

  /// The byte of the file from which a UTF-8 byte of `value` comes.
  ///
  /// For a byte of an escape or a folded line break it is the start of the characters that stand for it. An offset past
  /// the value is the end of the text in the file. Costs a binary search over the pieces of the scalar; plain or quoted
  /// text on one line without escapes is a single piece.
  package func sourceOffset(ofValueByte offset: Int) -> Int {
    let source = origin?.sourceOffset(ofValueByte: offset) ?? textStart + max(offset, 0)
    return min(source, range.end)
  }

  /// The bytes of the file from which a range of UTF-8 bytes of `value` comes, whole escapes included.
  package func sourceRange(ofValueBytes bytes: ByteRange) -> ByteRange {
    let start = sourceOffset(ofValueByte: bytes.start)
    guard !bytes.isEmpty else { return ByteRange(start, start) }
    let end = origin?.sourceEnd(ofValueByte: bytes.end - 1) ?? textStart + bytes.end
    return ByteRange(start, min(end, range.end))
  }

  /// The first byte of the text within its quotation marks.
  private var textStart: Int {
    style == .singleQuoted || style == .doubleQuoted ? range.start + 1 : range.start
  }
}
