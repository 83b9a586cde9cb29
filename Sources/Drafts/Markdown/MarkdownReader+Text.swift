import CMD4C
import SourceText

extension MarkdownReader {
  mutating func read(_ type: MD_TEXTTYPE, _ pointer: UnsafePointer<CChar>?, _ size: Int) {
    if isBetweenBlocks { beginSegment() }
    guard type != MD_TEXT_HTML else { return readRawHTML(pointer, size) }
    // In verbatim blocks MD4C reports a NUL, and then once more as part of the text.
    if type == MD_TEXT_NULLCHAR, isInHTMLBlock || isInCodeBlock { return }
    if !htmlPieces.isEmpty { readHTML() }
    guard let start = offset(of: pointer) else { return readSynthetic(type) }
    skip(to: start)
    let end = start + size
    cursor = end
    if builder.isEmpty { noteFootnote(start, end) }
    if !spans.isEmpty { noteFirstText(start, size) }
    if let next = unlinked.first, start >= next.start, type == MD_TEXT_NORMAL { noteUnlinked(next) }
    if imageDepth > 0 {
      let syntax: DeferredSegment.Syntax = type == MD_TEXT_ENTITY ? .markdown : .raw
      altPieces.append(DeferredSegment.Piece(start: start, end: end, syntax: syntax))
    } else if type == MD_TEXT_ENTITY {
      builder.appendReferences(start, end, .markdown)
    } else {
      builder.append(start, end)
    }
  }

  /// Reads a text that stands nowhere in the source: a line end, a blank in its place, or U+FFFD for a NUL.
  private mutating func readSynthetic(_ type: MD_TEXTTYPE) {
    if type == MD_TEXT_NULLCHAR {
      guard let zero = ByteSearch.first(0, in: builder.source, from: cursor, to: body.end) else { return }
      skip(to: zero)
      cursor = zero + 1
      if imageDepth == 0 { builder.append("\u{FFFD}", for: zero, cursor) }
    } else if isInCodeBlock || isInFootnote && builder.hasPendingBreak {
      beginSegment()
    } else if imageDepth > 0 {
      altPieces.append(DeferredSegment.Piece(start: cursor, end: cursor, syntax: .blank))
    } else {
      builder.appendBreak()
    }
  }

  /// Notes whether a paragraph defines a footnote.
  private mutating func noteFootnote(_ start: Int, _ end: Int) {
    let source = builder.source
    guard containers.isEmpty, leaf == nil, end - start > 4, source[start] == UInt8(ascii: "["),
      source[start + 1] == UInt8(ascii: "^"), let label = LinkGrammar(source, end: end).label(at: start)
    else { return }
    isInFootnote = label.end + 1 < end && source[label.end + 1] == UInt8(ascii: ":")
  }

  /// Tells of a long paragraph in which links were not looked for.
  private mutating func noteUnlinked(_ range: ByteRange) {
    unlinked.removeFirst()
    builder.issues.append(.cutOff(limit: .lines, range: range))
  }

  private mutating func noteFirstText(_ start: Int, _ length: Int) {
    for index in spans.indices.reversed() {
      guard spans[index].firstText == nil else { return }
      spans[index].firstText = (start, length)
    }
  }

  private mutating func readRawHTML(_ pointer: UnsafePointer<CChar>?, _ size: Int) {
    guard let start = offset(of: pointer) else { return }
    if htmlPieces.isEmpty { skip(to: start) }
    cursor = start + size
    htmlPieces.append(ByteRange(start, cursor))
  }

  /// Reads the raw HTML that was gathered.
  mutating func readHTML() {
    guard !htmlPieces.isEmpty else { return }
    let view = SourceView(builder.source, pieces: htmlPieces)
    htmlPieces.removeAll(keepingCapacity: true)
    html.surroundings = containers.last ?? .prose
    html.read(view, isInHTMLBlock ? .flow : .inline, into: &builder)
  }
}
