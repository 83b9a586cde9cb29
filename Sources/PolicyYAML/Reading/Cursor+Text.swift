extension Cursor {
  func isFlowIndicator(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case ASCII.comma, ASCII.leftBracket, ASCII.rightBracket, ASCII.leftBrace, ASCII.rightBrace: true
    default: false
    }
  }

  /// Whether a node starts at `offset` that is no plain text: a quoted or block scalar, or brackets.
  func isNodeIndicator(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case ASCII.quotationMark, ASCII.apostrophe, ASCII.verticalLine, ASCII.greaterThan: true
    default: isFlowIndicator(at: offset)
    }
  }

  /// The plain text from `start` to the end of the line, or to what ends it before (YAML 1.2.2, 7.3.3).
  func plainLine(from start: Int, inFlow: Bool) -> PlainLine {
    var offset = start
    while true {
      offset = inFlow ? flowPlainStop(from: offset) : blockPlainStop(from: offset)
      if let stop = plainStop(at: offset, from: start, inFlow: inFlow) {
        return PlainLine(end: trimmingBlanks(from: start, to: offset), next: offset, stop: stop)
      }
      offset += 1
    }
  }

  /// The next byte that may end plain text in a block.
  private func blockPlainStop(from start: Int) -> Int {
    WordScan.firstStop(in: bytes, from: start, to: end, ASCII.colon, ASCII.numberSign)
  }

  /// The next byte that may end plain text in brackets, where it is short.
  private func flowPlainStop(from start: Int) -> Int {
    var offset = start
    while offset < end, !Self.mayEndFlowText(bytes[offset]) { offset += 1 }
    return offset
  }

  @inline(__always)
  private static func mayEndFlowText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...ASCII.colon, ASCII.leftBracket, ASCII.rightBracket, ASCII.leftBrace, ASCII.rightBrace: true
    default: false
    }
  }

  /// Why plain text ends at a byte, if it does.
  private func plainStop(at offset: Int, from start: Int, inFlow: Bool) -> PlainLine.Stop? {
    if isLineEnd(at: offset) { return .lineEnd }
    switch bytes[offset] {
    case ASCII.colon:
      let ends = isSeparator(at: offset + 1) || inFlow && isFlowIndicator(at: offset + 1)
      return ends ? .colon : nil
    case ASCII.numberSign:
      return offset > start && isBlank(at: offset - 1) ? .comment : nil
    default:
      return inFlow && isFlowIndicator(at: offset) ? .flowIndicator : nil
    }
  }

  /// The next line that is not blank; nil at the end of the text.
  func nextTextLine() -> TextLine? {
    var offset = isLineEnd(at: position) ? position : lineEnd(from: position)
    var breaks = 0
    while offset < end {
      let lineStart = afterLineBreak(at: offset)
      breaks += 1
      offset = lineStart
      while byte(at: offset) == ASCII.space { offset += 1 }
      let indent = offset - lineStart
      while isBlank(at: offset) { offset += 1 }
      if !isLineEnd(at: offset) {
        return TextLine(lineStart: lineStart, indent: indent, start: offset, breaks: breaks)
      }
    }
    return nil
  }

  /// Whether a line looks like an entry of a block: `- …` or `key: …`.
  func looksLikeEntry(at start: Int) -> Bool {
    if byte(at: start) == ASCII.hyphen, isSeparator(at: start + 1) { return true }
    if byte(at: start) == ASCII.numberSign { return false }
    return plainLine(from: start, inFlow: false).stop == .colon
  }
}
