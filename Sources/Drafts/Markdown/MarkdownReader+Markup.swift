import SourceText

extension MarkdownReader {
  /// Reads a stretch of pure markup: whatever MD4C did not report as text.
  ///
  /// Signs are passed over. Link tails, reference definitions and the info strings of fences are read by CommonMark's
  /// grammar; any other word (a surplus table cell, a long list number) becomes ``Scope/uncovered`` to its line's end.
  mutating func readMarkup(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      if MarkupSigns.isMeaningful(builder.source[index]) {
        index = readMarkup(at: index, start, end)
      } else {
        index += 1
      }
    }
  }

  /// Reads what starts at a byte that may mean more than itself; gives where reading goes on.
  @inline(never)
  private mutating func readMarkup(at index: Int, _ start: Int, _ end: Int) -> Int {
    let byte = builder.source[index]
    switch byte {
    case UInt8(ascii: "]"): return readLinkTail(at: index, end)
    case UInt8(ascii: "["): return readOpeningBracket(at: index, start, end)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return readFence(at: index, start, end)
    case _ where byte.isDigit && isAtLineStart(index, from: start): return readListNumber(at: index, end)
    default: return readUncovered(at: index, end)
    }
  }

  /// Reads `](target "title")`, `][label]` or `]`.
  private mutating func readLinkTail(at start: Int, _ end: Int) -> Int {
    let next = start + 1
    guard next < end else { return next }
    if builder.source[next] == UInt8(ascii: "("),
      let tail = LinkGrammar(builder.source, end: end).tail(at: next + 1)
    {
      write(tail, kind: .inline)
      return tail.next
    }
    if builder.source[next] == UInt8(ascii: "["),
      let label = LinkGrammar(builder.source, end: end).label(at: next)
    {
      builder.deferSegment(.uncovered, label.start, label.end, .markdown)
      return label.end + 1
    }
    return next
  }

  private mutating func write(_ tail: LinkGrammar.Tail, kind: Link.Kind) {
    builder.deferSegment(.linkTarget, tail.target.start, tail.target.end, .markdown, link: kind)
    if let title = tail.title { builder.deferSegment(.title, title.start, title.end, .markdown) }
  }

  /// Reads a reference definition or the box of a task; any other opening bracket is a sign.
  private mutating func readOpeningBracket(at start: Int, _ gapStart: Int, _ end: Int) -> Int {
    let grammar = LinkGrammar(builder.source, end: end)
    guard let label = grammar.label(at: start) else { return start + 1 }
    if label.count == 1, builder.source[label.start] | 0x20 == UInt8(ascii: "x") { return label.end + 1 }
    let colon = label.end + 1
    guard colon < end, builder.source[colon] == UInt8(ascii: ":"), isAtLineStart(start, from: gapStart) else {
      return start + 1
    }
    builder.deferSegment(.uncovered, label.start, label.end, .markdown)
    if builder.source[label.start] == UInt8(ascii: "^") {
      let lineEnd = grammar.lineEnd(from: colon)
      builder.deferSegment(.prose, colon + 1, lineEnd, .markdown)
      return lineEnd
    }
    guard let tail = grammar.definition(at: colon + 1) else { return colon }
    write(tail, kind: .definition)
    return tail.next
  }

  /// Reads a fence and its info string; fewer than three signs are those of an inline span.
  private mutating func readFence(at start: Int, _ gapStart: Int, _ end: Int) -> Int {
    var index = start
    while index < end, builder.source[index] == builder.source[start] { index += 1 }
    guard index - start >= 3, isAtLineStart(start, from: gapStart) else { return index }
    let lineEnd = LinkGrammar(builder.source, end: end).lineEnd(from: index)
    if builder.source[index..<lineEnd].contains(where: \.isWordLike) {
      let kind = DeferredSegment.Kind.attribute(builder.attributeNames.number(of: "info"))
      builder.deferSegment(kind, index, lineEnd, .markdown)
    }
    return lineEnd
  }

  /// Passes over the number of a list item; one of more than four digits may be more than that, and is read.
  private mutating func readListNumber(at start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, builder.source[index].isDigit { index += 1 }
    let isMarker =
      index < end && (builder.source[index] == UInt8(ascii: ".") || builder.source[index] == UInt8(ascii: ")"))
    guard isMarker else { return readUncovered(at: start, end) }
    if index - start > 4 { builder.deferSegment(.uncovered, start, index, .raw) }
    return index + 1
  }

  private mutating func readUncovered(at start: Int, _ end: Int) -> Int {
    let lineEnd = LinkGrammar(builder.source, end: end).lineEnd(from: start)
    builder.deferSegment(.uncovered, start, lineEnd, .markdown)
    return lineEnd
  }

  /// Whether only blanks and the marks of quotes and lists stand between the line's start and an offset.
  private func isAtLineStart(_ offset: Int, from gapStart: Int) -> Bool {
    var index = offset
    while index > gapStart {
      index -= 1
      let byte = builder.source[index]
      if byte.isLineEnd { return true }
      guard !byte.isWordLike || byte.isDigit else { return false }
      guard byte != UInt8(ascii: "]"), byte != UInt8(ascii: "|") else { return false }
    }
    return gapStart == 0 || builder.source[gapStart - 1].isLineEnd
  }
}
