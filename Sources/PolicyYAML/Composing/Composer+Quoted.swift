import SourceText

extension Composer {
  /// Reads quoted text in a block: a key, or a value over one or more lines.
  mutating func composeQuoted(_ place: Place) -> Place? {
    let line = cursor.lineStart
    let (scalar, isClosed) = quotedScalar(indent: stack.top.indent)
    let isKey = isClosed && isAtKeyColon()
    if isKey || place.context == .entry {
      if !isKey {
        if isClosed { report(.structure(.missingColon), at: scalar.range) }
      } else if cursor.lineStart != line {
        report(.structure(.multiLineKey), at: ByteRange(start: scalar.range.start, length: 1))
      }
      if place.allowsCollection { return composeQuotedKey(scalar, place, isKey: isKey) }
      report(.structure(place.context == .key ? .secondColon : .collectionOnMarkerLine))
      cursor.skipToLineEnd()
    }
    deliver(Node(scalar))
    endLine()
    return nil
  }

  private mutating func composeQuotedKey(_ key: Scalar, _ place: Place, isKey: Bool) -> Place? {
    let next = composeKey(key, place)
    if !isKey { endLine() }
    return next
  }

  /// Whether the colon of a key follows, after blanks; then the cursor is at it.
  mutating func isAtKeyColon() -> Bool {
    var offset = cursor.position
    while cursor.isBlank(at: offset) { offset += 1 }
    guard cursor.byte(at: offset) == ASCII.colon, cursor.isSeparator(at: offset + 1) else { return false }
    cursor.position = offset
    return true
  }

  /// Reads quoted text from its opening quotation mark to the place after the closing one.
  ///
  /// Each further line has to be indented deeper than `indent`. If the closing mark is missing, the cursor ends where the
  /// last line of the text does.
  mutating func quotedScalar(indent: Int) -> (scalar: Scalar, isClosed: Bool) {
    let start = cursor.position
    let quote = cursor.current
    let end = cursor.quotedLineEnd(from: start + 1, quote: quote)
    if cursor.byte(at: end) == quote, cursor.byte(at: end + 1) != quote || quote == ASCII.quotationMark {
      cursor.position = end + 1
      return (verbatimScalar(start + 1, end, Self.style(of: quote), range: ByteRange(start, end + 1)), true)
    }
    return assembleQuoted(from: start, firstStop: end, quote: quote, indent: indent)
  }

  private static func style(of quote: UInt8) -> Scalar.Style {
    quote == ASCII.quotationMark ? .doubleQuoted : .singleQuoted
  }

  private mutating func assembleQuoted(
    from start: Int, firstStop: Int, quote: UInt8, indent: Int
  ) -> (scalar: Scalar, isClosed: Bool) {
    var text = ScalarAssembler(limit: limits.scalarLength)
    var segment = start + 1
    var isIndentationKnown = false
    cursor.position = firstStop
    while !cursor.isAtEnd {
      let stop = cursor.position
      if cursor.isLineEnd(at: stop) {
        let textEnd = cursor.trimmingBlanks(from: segment, to: stop)
        text.copy(segment..<textEnd, of: cursor.bytes)
        guard let breaks = passQuotedBreaks(indent, &isIndentationKnown) else { break }
        text.fold(textEnd..<cursor.position, breaks: breaks)
      } else if cursor.current == quote {
        cursor.advance()
        let isDoubled = quote == ASCII.apostrophe && cursor.current == quote
        text.copy(segment..<(isDoubled ? cursor.position : stop), of: cursor.bytes)
        if !isDoubled { return (scalar(text, Self.style(of: quote), ByteRange(start, cursor.position)), true) }
        cursor.advance()
      } else {
        text.copy(segment..<stop, of: cursor.bytes)
        passEscape(into: &text, indent, &isIndentationKnown)
      }
      segment = cursor.position
      cursor.position = cursor.quotedLineEnd(from: segment, quote: quote)
    }
    report(.scalar(.unclosedQuote), at: ByteRange(start: start, length: 1))
    return (scalar(text, Self.style(of: quote), ByteRange(start, cursor.position)), false)
  }

  /// Passes the line breaks before the next line of quoted text and its indentation, and gives their number; nil, with the
  /// cursor left at the break, if the text seems to end without its closing mark.
  mutating func passQuotedBreaks(_ indent: Int, _ isIndentationKnown: inout Bool) -> Int? {
    guard let line = cursor.nextTextLine() else { return nil }
    if line.start == line.lineStart, cursor.isMarker(at: line.start) { return nil }
    if line.hasTab {
      reportTab(in: line)
    } else if line.indent <= indent, !isIndentationKnown {
      if cursor.looksLikeEntry(at: line.start) { return nil }
      isIndentationKnown = true
      report(.scalar(.insufficientIndentation), at: ByteRange(start: line.start, length: 1))
    }
    guard !log.isClosed else { return nil }
    cursor.position = line.start
    cursor.lineStart = line.lineStart
    return line.breaks
  }

  /// Passes a backslash and what it stands for.
  private mutating func passEscape(into text: inout ScalarAssembler, _ indent: Int, _ isIndentationKnown: inout Bool) {
    let start = cursor.position
    if cursor.isLineEnd(at: start + 1) {
      cursor.position = start + 1
      guard !cursor.isAtEnd, let breaks = passQuotedBreaks(indent, &isIndentationKnown) else { return }
      return text.putLineFeeds(breaks - 1, for: start..<cursor.position)
    }
    let escape = cursor.escape(at: start)
    cursor.position = escape.end
    if let fault = escape.fault { report(.scalar(fault), at: ByteRange(start, escape.end)) }
    text.put(escape.value, for: start..<escape.end)
  }
}
