import SourceText

extension Composer {
  /// Reads a flow collection in a block, from its opening bracket to the place after the closing one.
  mutating func composeFlow(_ place: Place) -> Place? {
    let start = cursor.position
    let depth = stack.depth
    // As a new entry it is a key, which cannot be: it is read for its faults.
    if place.context == .entry { stack.top.dropsValue = true }
    openFlow(indent: stack.top.indent)
    while stack.depth > depth, !log.isClosed { composeFlowToken() }
    if isAtKeyColon() { return composeCollectionKey(from: start, place) }
    if place.context == .entry, !log.isClosed {
      report(.structure(.missingColon), at: ByteRange(start, cursor.position))
    }
    endLine()
    return nil
  }

  /// A flow collection turned out to be a key. It has been delivered as a value; the mapping that starts with it is read
  /// for its faults.
  private mutating func composeCollectionKey(from start: Int, _ place: Place) -> Place? {
    report(.outsideSubset(.complexKey), at: ByteRange(start, cursor.position))
    guard place.allowsCollection else {
      cursor.skipToLineEnd()
      cursor.skipLineBreak()
      return nil
    }
    stack.top.dropsValue = true
    stack.top.isAwaiting = true
    begin(.blockMapping, place, start: start)
    stack.top.dropsValue = true
    return passIndicator(.key)
  }

  /// Opens a flow collection at its bracket.
  private mutating func openFlow(indent: Int) {
    let kind: Frame.Kind = cursor.current == ASCII.leftBracket ? .flowSequence : .flowMapping
    open(kind, indent: indent, start: cursor.position)
    cursor.advance()
    stack.top.end = max(stack.top.end, cursor.position)
  }

  /// Reads one token inside the brackets, after blanks, comments and line breaks.
  private mutating func composeFlowToken() {
    guard skipFlowSpace() else { return }
    switch cursor.current {
    case ASCII.comma: passComma()
    case ASCII.rightBracket, ASCII.rightBrace: closeFlow()
    case ASCII.leftBracket, ASCII.leftBrace:
      beginItem()
      openFlow(indent: stack.top.indent)
    case ASCII.colon where isAtFlowColon(): passFlowColon()
    case ASCII.questionMark where cursor.isSeparator(at: cursor.position + 1):
      report(.outsideSubset(.complexKey))
      cursor.advance()
    case ASCII.ampersand, ASCII.exclamationMark: reportProperty(inFlow: true)
    case ASCII.quotationMark, ASCII.apostrophe: composeFlowQuoted()
    default: composeFlowPlain()
    }
  }

  private mutating func composeFlowQuoted() {
    beginItem()
    let (scalar, isClosed) = quotedScalar(indent: stack.top.indent)
    deliver(Node(scalar))
    // The missing mark has swallowed the closing bracket too: that is one fault, not two.
    if !isClosed { endFlow(isFault: false) }
  }

  private mutating func composeFlowPlain() {
    beginItem()
    guard checkFlowPlainStart() else { return }
    let start = cursor.position
    let line = cursor.plainLine(from: start, inFlow: true)
    deliver(Node(plainScalar(from: start, line, inFlow: true, indent: stack.top.indent)))
    if cursor.position == start { cursor.advance() }
  }

  /// Reports what plain text in brackets cannot start with; false if it was passed and is no text.
  private mutating func checkFlowPlainStart() -> Bool {
    switch cursor.current {
    case ASCII.hyphen
    where cursor.isSeparator(at: cursor.position + 1) || cursor.isFlowIndicator(at: cursor.position + 1):
      report(.flow(.dash))
      cursor.advance()
      return false
    case ASCII.numberSign:
      report(.structure(.missingBlankBeforeComment))
      cursor.skipToLineEnd()
      return false
    case ASCII.verticalLine, ASCII.greaterThan:
      report(.flow(.blockScalar))
    case ASCII.comma, ASCII.rightBracket, ASCII.rightBrace: break
    default: checkPlainStart()
    }
    return true
  }

  /// Passes blanks, comments and line breaks inside brackets; false if the text in brackets ends without its bracket.
  private mutating func skipFlowSpace() -> Bool {
    cursor.skipBlanks()
    if cursor.isAtComment { cursor.skipToLineEnd() }
    while cursor.isLineEnd(at: cursor.position) {
      guard let line = cursor.nextTextLine(), isInsideFlow(line) else {
        endFlow(isFault: true)
        return false
      }
      cursor.position = line.start
      cursor.lineStart = line.lineStart
      if cursor.current == ASCII.numberSign { cursor.skipToLineEnd() }
    }
    return !log.isClosed
  }

  /// Whether a line belongs to the open brackets, as far as its indentation tells.
  private mutating func isInsideFlow(_ line: TextLine) -> Bool {
    if cursor.byte(at: line.start) == ASCII.numberSign { return true }
    if line.start == line.lineStart, cursor.isMarker(at: line.start) { return false }
    if line.hasTab {
      reportTab(in: line)
    } else if line.indent <= stack.top.indent, !stack.top.flow.isIndentationKnown {
      if cursor.looksLikeEntry(at: line.start) { return false }
      stack.top.flow.isIndentationKnown = true
      report(.flow(.insufficientIndentation), at: ByteRange(start: line.start, length: 1))
    }
    return !log.isClosed
  }

  /// Closes the brackets that are still open.
  private mutating func endFlow(isFault: Bool) {
    while stack.top.isFlow {
      if isFault { report(.flow(.unclosed), at: ByteRange(start: stack.top.start, length: 1)) }
      commitItem()
      close()
    }
  }
}
