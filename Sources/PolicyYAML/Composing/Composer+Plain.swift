import SourceText

extension Composer {
  /// Reads plain text in a block: a key, or a value over one or more lines.
  mutating func composePlain(_ place: Place) -> Place? {
    checkPlainStart()
    let start = cursor.position
    let lineStart = cursor.lineStart
    let line = cursor.plainLine(from: start, inFlow: false)
    if line.stop == .colon { return composePlainKey(from: start, line, place) }
    if place.context == .entry { return composeKeyWithoutColon(place, line) }
    let scalar = plainScalar(from: start, line, inFlow: false, indent: stack.top.indent)
    if place.allowsCollection, isFollowedByKey(at: place.column) {
      cursor.position = start
      cursor.lineStart = lineStart
      return composeKeyWithoutColon(place, line)
    }
    deliver(Node(scalar))
    endLine()
    return nil
  }

  /// Plain text with a colon after it is a key, if one may stand here.
  private mutating func composePlainKey(from start: Int, _ line: PlainLine, _ place: Place) -> Place? {
    let key = verbatimScalar(start, line.end, .plain)
    cursor.position = line.next
    if place.allowsCollection { return composeKey(key, place) }
    report(.structure(place.context == .key ? .secondColon : .collectionOnMarkerLine))
    deliver(Node(key))
    cursor.skipToLineEnd()
    cursor.skipLineBreak()
    return nil
  }

  /// Whether the next line is a key at `column`. Then plain text at that column was no value: no key may follow a value
  /// there, so that its own colon is missing.
  private func isFollowedByKey(at column: Int) -> Bool {
    guard let next = cursor.nextTextLine(), next.indent == column, !next.hasTab else { return false }
    return cursor.byte(at: next.start) != ASCII.hyphen && cursor.looksLikeEntry(at: next.start)
  }

  /// Reads the rest of a plain scalar whose first line is known. Leaves the cursor where its last line stopped.
  mutating func plainScalar(from start: Int, _ first: PlainLine, inFlow: Bool, indent: Int) -> Scalar {
    cursor.position = first.next
    guard first.stop == .lineEnd, let next = continuation(inFlow: inFlow, indent: indent) else {
      return verbatimScalar(start, first.end, .plain)
    }
    var text = ScalarAssembler(limit: limits.scalarLength)
    text.copy(start..<first.end, of: cursor.bytes)
    var line = first
    var continuation: Continuation? = next
    while let next = continuation {
      text.fold(line.end..<next.start, breaks: next.breaks)
      text.copy(next.start..<next.line.end, of: cursor.bytes)
      line = next.line
      cursor.position = line.next
      cursor.lineStart = next.lineStart
      continuation = line.stop == .lineEnd ? self.continuation(inFlow: inFlow, indent: indent) : nil
    }
    return scalar(text, .plain, ByteRange(start, line.end))
  }

  /// The next line of a plain scalar, if the scalar goes on; the cursor stands at a line end.
  private mutating func continuation(inFlow: Bool, indent: Int) -> Continuation? {
    guard let next = cursor.nextTextLine(), next.width > indent else { return nil }
    if cursor.byte(at: next.start) == ASCII.numberSign { return nil }
    if next.start == next.lineStart, cursor.isMarker(at: next.start) { return nil }
    let line = cursor.plainLine(from: next.start, inFlow: inFlow)
    guard line.end > next.start, inFlow || line.stop != .colon else { return nil }
    if next.hasTab { reportTab(in: next) }
    return Continuation(lineStart: next.lineStart, start: next.start, breaks: next.breaks, line: line)
  }

  /// Reports what plain text cannot start with. What follows is read as if it could.
  mutating func checkPlainStart() {
    switch cursor.current {
    case ASCII.asterisk:
      var end = cursor.position + 1
      while !cursor.isSeparator(at: end), !cursor.isFlowIndicator(at: end) { end += 1 }
      report(.outsideSubset(.alias), length: end - cursor.position)
    case ASCII.commercialAt, ASCII.graveAccent, ASCII.percentSign:
      report(.scalar(.reservedIndicator))
    case ASCII.comma, ASCII.rightBracket, ASCII.rightBrace:
      report(.structure(.unexpectedIndicator))
    case ASCII.numberSign:
      report(.structure(.missingBlankBeforeComment))
    case ASCII.hyphen where cursor.isSeparator(at: cursor.position + 1):
      report(.structure(.sequenceOnKeyLine))
    case ASCII.questionMark where cursor.isSeparator(at: cursor.position + 1):
      report(.outsideSubset(.complexKey))
    default: break
    }
  }

  /// A line of a mapping has no colon followed by a blank: it is read as a key all the same.
  private mutating func composeKeyWithoutColon(_ place: Place, _ line: PlainLine) -> Place? {
    let start = cursor.position
    let colon = cursor.bytes[start..<line.end].firstIndex(of: ASCII.colon)
    if let colon, colon > start, cursor.byte(at: colon + 1) != ASCII.slash {
      report(.structure(.missingBlankAfterColon), at: ByteRange(start: colon, length: 1))
      cursor.position = colon
      return composeKey(verbatimScalar(start, colon, .plain), place)
    }
    let isDash = cursor.current == ASCII.hyphen
    report(.structure(isDash ? .unexpectedDash : .missingColon), at: ByteRange(start, line.end))
    cursor.position = line.next
    let next = composeKey(verbatimScalar(start, line.end, .plain), place)
    endLine()
    return next
  }
}
