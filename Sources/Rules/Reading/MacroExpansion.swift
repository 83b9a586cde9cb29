/// A pattern with its macros replaced, and the way back to the pattern as written.
struct MacroExpansion: Sendable {
  /// A stretch of `text`, up to the start of the next one.
  struct Piece: Sendable {
    /// The first byte in `text`.
    let start: Int
    /// The bytes of the pattern as written: from the start of a stretch on, or a reference `{{NAME}}`.
    let source: Range<Int>
    /// The macro that was put in; nil for text that stands as written.
    let macro: String?
  }

  let text: String
  /// In order, from the first macro on; empty where nothing was replaced.
  let pieces: [Piece]

  /// Where a byte of `text` was written, and the macro by which it came there.
  func origin(of offset: Int) -> (source: Range<Int>, macro: String?) {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return (offset..<offset + 1, nil) }
    guard piece.macro == nil else { return (piece.source, piece.macro) }
    let start = min(piece.source.lowerBound + offset - piece.start, piece.source.upperBound)
    return (start..<start + 1, nil)
  }
}
