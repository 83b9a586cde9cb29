extension Cursor {
  /// Passes one byte, but not the end.
  mutating func advance() {
    position = min(position + 1, end)
  }

  /// Passes blanks; tells whether a tab was among them.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    var hasTab = false
    while isBlank(at: position) {
      hasTab = hasTab || bytes[position] == ASCII.tab
      position += 1
    }
    return hasTab
  }

  mutating func skipSpaces() {
    while byte(at: position) == ASCII.space { position += 1 }
  }

  mutating func skipToLineEnd() {
    position = lineEnd(from: position)
  }

  /// Passes one line break, if the text stands at one.
  mutating func skipLineBreak() {
    position = afterLineBreak(at: position)
    lineStart = position
  }

  /// The place of the next line break, or the end.
  func lineEnd(from start: Int) -> Int {
    var offset = start
    while true {
      offset = WordScan.firstStop(in: bytes, from: offset, to: end, ASCII.lineFeed, ASCII.lineFeed)
      if isLineEnd(at: offset) { return offset }
      offset += 1
    }
  }

  /// The start of the line after a line break.
  func afterLineBreak(at offset: Int) -> Int {
    guard offset < end else { return end }
    let isPair = bytes[offset] == ASCII.carriageReturn && byte(at: offset + 1) == ASCII.lineFeed
    return offset + (isPair ? 2 : 1)
  }

  /// `end`, or the place after the last character before it that is no blank, but not before `start`.
  func trimmingBlanks(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, isBlank(at: offset - 1) { offset -= 1 }
    return offset
  }
}
