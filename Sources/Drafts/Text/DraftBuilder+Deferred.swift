import SourceText

extension DraftBuilder {
  /// Puts off a segment of one piece until the open segment is closed.
  mutating func deferSegment(
    _ kind: DeferredSegment.Kind, _ start: Int, _ end: Int, _ syntax: DeferredSegment.Syntax, link: Link.Kind? = nil
  ) {
    guard start < end else { return }
    let piece = DeferredSegment.Piece(start: start, end: end, syntax: syntax)
    deferred.append(
      DeferredSegment(kind: kind, row: row, first: piece, othersStart: 0, othersEnd: 0, link: link))
  }

  /// Puts off a segment of several pieces; of none is nothing.
  mutating func deferSegment(
    _ kind: DeferredSegment.Kind, _ pieces: [DeferredSegment.Piece], link: Link.Kind? = nil
  ) {
    guard let first = pieces.first else { return }
    let start = deferredPieces.count
    deferredPieces.append(contentsOf: pieces.dropFirst())
    deferred.append(
      DeferredSegment(
        kind: kind, row: row, first: first, othersStart: start, othersEnd: deferredPieces.count, link: link))
  }

  mutating func writeDeferred() {
    swap(&deferred, &waiting)
    var index = 0
    while index < waiting.count {
      write(waiting[index])
      index += 1
    }
    waiting.removeAll()
    if !deferredPieces.isEmpty { deferredPieces.removeAll(keepingCapacity: true) }
  }

  private mutating func write(_ segment: DeferredSegment) {
    begin(scope(of: segment.kind), row: segment.row)
    append(segment.first)
    for index in segment.othersStart..<segment.othersEnd { append(deferredPieces[index]) }
    let count = segments.count
    end()
    if let kind = segment.link, segments.count > count {
      let range = segments[segments.count - 1].range
      linkTargets.append(LinkTarget(kind: kind, sourceStart: segment.first.start, range: range))
    }
  }

  private func scope(of kind: DeferredSegment.Kind) -> Scope {
    switch kind {
    case .prose: .prose
    case .linkTarget: .linkTarget
    case .altText: .altText
    case .title: .title
    case .code: .code
    case .comment: .comment
    case .uncovered: .uncovered
    case .attribute(let number): .attribute(attributeNames[number])
    }
  }

  mutating func append(_ piece: DeferredSegment.Piece) {
    switch piece.syntax {
    case .raw: append(piece.start, piece.end)
    case .markdown: appendEscaped(piece.start, piece.end)
    case .htmlText: appendReferences(piece.start, piece.end, .htmlText)
    case .htmlAttribute: appendReferences(piece.start, piece.end, .htmlAttribute)
    case .lines: PlainTextReader.append(ByteRange(piece.start, piece.end), .lines, to: &self, scope: scope, row: row)
    case .blank: appendBreak()
    }
  }

  /// Appends text with character references.
  mutating func appendReferences(_ start: Int, _ end: Int, _ place: CharacterReference.Place) {
    var unwritten = start
    var index = start
    while let ampersand = ByteSearch.first(UInt8(ascii: "&"), in: source, from: index, to: end) {
      index = ampersand + 1
      guard let reference = CharacterReference(in: source, at: ampersand, end: end, place: place) else { continue }
      append(unwritten, ampersand)
      append(reference, for: ampersand)
      index = ampersand + reference.length
      unwritten = index
    }
    append(unwritten, end)
  }

  mutating func append(_ reference: CharacterReference, for start: Int) {
    append(reference.first, for: start, start + reference.length)
    if let second = reference.second { append(second, for: start, start + reference.length) }
  }

  /// Appends Markdown with backslash escapes and character references, but without any other markup.
  mutating func appendEscaped(_ start: Int, _ end: Int) {
    let ampersand = UInt8(ascii: "&")
    guard ByteSearch.first(.backslash, or: ampersand, in: source, from: start, to: end) != nil else {
      return append(start, end)
    }
    var unwritten = start
    var index = start
    while let backslash = ByteSearch.first(.backslash, in: source, from: index, to: end) {
      index = backslash + 1
      guard index < end, source[index].isPunctuation else { continue }
      appendReferences(unwritten, backslash, .markdown)
      append(index, index + 1)
      index += 1
      unwritten = index
    }
    appendReferences(unwritten, end, .markdown)
  }
}
