import SourceText

extension Composer {
  /// Gives the line at whose first character the cursor stands to the collection it belongs to, and reads the node that
  /// starts there.
  mutating func composeLine() {
    let column = cursor.column
    let isDash = cursor.isAtIndicator(ASCII.hyphen)
    settle(at: column, isDash: isDash)
    if stack.top.indent == column {
      composeSibling(at: column, isDash: isDash)
    } else {
      composeChild(at: column)
    }
  }

  /// Closes the collections that the line does not belong to.
  private mutating func settle(at column: Int, isDash: Bool) {
    while stack.top.indent > column {
      guard stack.parentIndent >= column else {
        report(.structure(.indentationMismatch))
        stack.top.indent = column
        break
      }
      close()
    }
    // A sequence may stand at the column of the key that it belongs to.
    let sibling: Frame.Kind = isDash ? .blockSequence : .blockMapping
    if stack.top.indent == column, stack.top.kind != sibling, stack.parentIndent == column, stack.parent == sibling {
      close()
    }
  }

  /// The line stands where the entries of the innermost collection stand.
  private mutating func composeSibling(at column: Int, isDash: Bool) {
    let isMapping = stack.top.kind == .blockMapping
    if isMapping, isDash {
      if !stack.top.isAwaiting { refuseEntry(.unexpectedDash) }
      return composeNode(Place(.ownLine, column: column))
    }
    if stack.top.isAwaiting { deliver(Node(.empty(at: stack.top.end))) }
    if isMapping || isDash { return composeNode(Place(.entry, column: column)) }
    let isTight = cursor.current == ASCII.hyphen && !cursor.isMarker(at: cursor.position)
    report(.structure(isTight ? .missingBlankAfterDash : .missingDash))
    if isTight { cursor.advance() }
    stack.top.isAwaiting = true
    composeNode(Place(.ownLine, column: column))
  }

  /// The line stands deeper than the entries of the innermost collection.
  private mutating func composeChild(at column: Int) {
    if !stack.top.isAwaiting {
      refuseEntry(stack.top.kind == .document ? .contentAfterRoot : .unexpectedIndentation)
    }
    composeNode(Place(.ownLine, column: column))
  }

  /// Reports a node that has no place here, and prepares for reading it all the same.
  private mutating func refuseEntry(_ fault: StructureFault) {
    report(.structure(fault))
    stack.top.dropsValue = true
    stack.top.isAwaiting = true
  }

  /// Reads the node at the cursor as far as its line goes; block collections go on with later lines.
  mutating func composeNode(_ place: Place) {
    var next: Place? = place
    while let place = next { next = composeStep(place) }
  }

  /// Reads one indicator, key or value; gives the place after it if the line goes on with another node.
  private mutating func composeStep(_ place: Place) -> Place? {
    switch cursor.current {
    case ASCII.hyphen where cursor.isAtIndicator(ASCII.hyphen) && place.allowsCollection:
      return composeDash(place)
    case ASCII.questionMark where cursor.isAtIndicator(ASCII.questionMark):
      return composeComplexKey(place)
    case ASCII.colon where cursor.isAtIndicator(ASCII.colon):
      return composeEmptyKey(place)
    case ASCII.ampersand, ASCII.exclamationMark:
      return composeProperty(place)
    case ASCII.verticalLine, ASCII.greaterThan:
      return composeBlockScalar(place)
    case ASCII.leftBracket, ASCII.leftBrace:
      return composeFlow(place)
    case ASCII.quotationMark, ASCII.apostrophe:
      return composeQuoted(place)
    default:
      return composePlain(place)
    }
  }

  /// At `- `.
  private mutating func composeDash(_ place: Place) -> Place? {
    begin(.blockSequence, place, start: cursor.position)
    return passIndicator(.dash)
  }

  /// Makes a collection of `kind` the innermost one, with an entry whose value is to come.
  mutating func begin(_ kind: Frame.Kind, _ place: Place, start: Int) {
    if place.followsTab {
      let tab = cursor.trimmingBlanks(from: cursor.lineStart, to: start)
      report(.outsideSubset(.tabIndentation), at: ByteRange(tab, start))
    }
    if place.context != .entry { open(kind, indent: place.column, start: start) }
    stack.top.isAwaiting = true
  }

  /// Passes an indicator and the blanks after it; nil if the line ends there.
  mutating func passIndicator(_ context: Place.Context) -> Place? {
    cursor.advance()
    stack.top.end = max(stack.top.end, cursor.position)
    let hasTab = cursor.skipBlanks()
    if endsLine() { return nil }
    return Place(context, column: cursor.column, followsTab: hasTab)
  }

  /// Passes the line's end, with the comment before it, if the cursor stands at it.
  mutating func endsLine() -> Bool {
    cursor.skipBlanks()
    guard cursor.isLineEnd(at: cursor.position) || cursor.isAtComment else { return false }
    cursor.skipToLineEnd()
    cursor.skipLineBreak()
    return true
  }

  /// Passes the line's end after a value, and whatever wrongly stands before it.
  mutating func endLine(or fault: SyntaxFault.Kind = .structure(.trailingContent)) {
    guard !endsLine() else { return }
    let isComment = cursor.current == ASCII.numberSign
    let end = cursor.lineEnd(from: cursor.position)
    let rest = cursor.trimmingBlanks(from: cursor.position, to: end) - cursor.position
    report(isComment ? .structure(.missingBlankBeforeComment) : fault, length: isComment ? 1 : rest)
    cursor.skipToLineEnd()
    cursor.skipLineBreak()
  }
}
