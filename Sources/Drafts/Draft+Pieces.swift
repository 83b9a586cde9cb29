package import SourceText

extension Draft {
  /// A stretch of the text that stands in one piece in the file, without markup inside.
  package struct Piece: Hashable, Sendable {
    /// In ``Draft/text``.
    package let text: ByteRange
    /// In the file.
    package let source: ByteRange
  }

  /// The pieces that a range of ``text`` consists of: what can be written anew without touching markup.
  ///
  /// What the matching text leaves out but no markup is (soft hyphens, zero-width characters, the backslash of an
  /// escape) belongs to the piece around it. A line end together with the mark of the next line (`>` of a quote) is in
  /// none.
  package func pieces(of textRange: ByteRange) -> [Piece] {
    var pieces: [Piece] = []
    for stretch in map.stretches(of: textRange) where !isLineBreakWithMark(stretch.source) {
      if let last = pieces.last, isJoined(last.source, stretch.source) {
        pieces[pieces.count - 1] = Piece(text: last.text.union(stretch.text), source: last.source.union(stretch.source))
      } else {
        pieces.append(Piece(text: stretch.text, source: stretch.source))
      }
    }
    return pieces
  }

  private func isJoined(_ left: ByteRange, _ right: ByteRange) -> Bool {
    right.start <= left.end || isInvisible(ByteRange(left.end, right.start))
  }

  /// Whether bytes of the file are a line end and more than blanks.
  private func isLineBreakWithMark(_ range: ByteRange) -> Bool {
    var decoder = ScalarDecoder(file: file, at: range.start)
    var (hasLineEnd, hasMark) = (false, false)
    while decoder.offset < range.end, let scalar = decoder.next()?.value {
      if scalar == "\n" || scalar == "\r" { hasLineEnd = true }
      if !scalar.properties.isWhitespace { hasMark = true }
      if hasMark, !hasLineEnd { return false }
    }
    return hasLineEnd && hasMark
  }

  /// Whether bytes of the file that the text leaves out are no markup.
  private func isInvisible(_ range: ByteRange) -> Bool {
    var decoder = ScalarDecoder(file: file, at: range.start)
    var isEntity = false
    while decoder.offset < range.end, let scalar = decoder.next()?.value {
      switch scalar {
      case "&": isEntity = true
      case ";" where isEntity: isEntity = false
      case "\\": continue
      default: guard isEntity || scalar.properties.isDefaultIgnorableCodePoint else { return false }
      }
    }
    return !isEntity
  }
}
