import SourceText

extension DraftBuilder {
  /// Writes a string of JSON or TOML, each of its paragraphs as a segment.
  mutating func write(_ text: DataText, _ scope: Scope, row: Int = 0, link: Link.Kind? = nil) {
    let firstSegment = segments.count
    begin(scope, row: row)
    var isAtLineStart = true
    var index = text.range.start
    while index < text.range.end {
      let backslash =
        text.escapes == .none
        ? nil : ByteSearch.first(.backslash, in: source, from: index, to: text.range.end)
      let end = backslash ?? text.range.end
      if index < end {
        if isAtLineStart, PlainTextReader.isListItem(source, index, end) { begin(scope, row: row) }
        PlainTextReader.append(ByteRange(index, end), .part, to: &self, scope: scope, row: row)
        isAtLineStart = false
      }
      guard let backslash else { break }
      let escape = EscapeSequence(in: source, at: backslash, end: text.range.end, escapes: text.escapes)
      index = backslash + escape.length
      append(escape, for: backslash, &isAtLineStart)
    }
    end()
    if let link, segments.count > firstSegment {
      let range = segments[firstSegment].range
      linkTargets.append(LinkTarget(kind: link, sourceStart: text.range.start, range: range))
    }
  }

  private mutating func append(_ escape: EscapeSequence, for start: Int, _ isAtLineStart: inout Bool) {
    guard let scalar = escape.scalar else { return }
    guard scalar == "\n" else {
      append(scalar, for: start, start + escape.length)
      if scalar != "\r" { isAtLineStart = false }
      return
    }
    if isAtLineStart { begin(scope, row: row) }
    append(scalar, for: start, start + escape.length)
    isAtLineStart = true
  }
}
