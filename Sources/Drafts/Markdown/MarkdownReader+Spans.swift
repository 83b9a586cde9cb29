import CMD4C
import SourceText

extension MarkdownReader {
  mutating func enter(span type: MD_SPANTYPE, detail: UnsafeMutableRawPointer?) {
    if isBetweenBlocks { beginSegment() }
    if !htmlPieces.isEmpty { readHTML() }
    var kind = MarkdownSpan.Kind.other
    var target: MD_ATTRIBUTE?
    switch type {
    case MD_SPAN_A:
      kind = .link
      target = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href
    case MD_SPAN_IMG:
      kind = .image
      target = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee.src
      imageDepth += 1
      builder.appendBreak()
    case MD_SPAN_CODE: kind = .code
    default: break
    }
    spans.append(
      MarkdownSpan(
        kind: kind, textStart: builder.text.count, target: target.flatMap { offset(of: $0.text) },
        targetLength: Int(target?.size ?? 0)))
  }

  mutating func leave(span type: MD_SPANTYPE) {
    if !htmlPieces.isEmpty { readHTML() }
    guard let span = spans.popLast() else { return }
    switch span.kind {
    case .link: leave(link: span)
    case .image: leave(image: span)
    case .code: if imageDepth == 0 { builder.markInline(.code, from: max(span.textStart, earliestSpanStart)) }
    case .other: break
    }
  }

  private mutating func leave(link span: MarkdownSpan) {
    guard imageDepth == 0 else { return }
    let isAutolink = isAutolink(span)
    builder.markInline(isAutolink ? .linkTarget : .linkText, from: max(span.textStart, earliestSpanStart))
    builder.linkDisplays.append(
      LinkDisplay(
        kind: isAutolink ? .autolink : .inline,
        target: isAutolink ? .itself : span.target.map { .at($0) } ?? .after(cursor),
        inlineScope: builder.inlineScopes.count - 1))
  }

  private mutating func leave(image span: MarkdownSpan) {
    imageDepth -= 1
    builder.linkDisplays.append(
      LinkDisplay(kind: .image, target: span.target.map { .at($0) } ?? .after(cursor), inlineScope: nil))
    guard imageDepth == 0 else { return }
    builder.deferSegment(.altText, altPieces)
    altPieces.removeAll(keepingCapacity: true)
    builder.appendBreak()
  }

  /// Whether a link is its own text. MD4C does not say; but it makes the target of an autolink from the very text it
  /// reports, or from a copy of it with `mailto:` or `http://` before it, and reports that text in one piece.
  private func isAutolink(_ span: MarkdownSpan) -> Bool {
    guard let text = span.firstText, cursor == text.start + text.length else { return false }
    if let target = span.target { return target == text.start }
    let prefix = span.targetLength - text.length
    let isCopyOfText = prefix == "mailto:".utf8.count || prefix == "http://".utf8.count
    return isCopyOfText && (cursor == body.end || builder.source[cursor] != UInt8(ascii: "]"))
  }
}
