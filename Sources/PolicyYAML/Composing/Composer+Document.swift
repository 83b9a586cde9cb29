import SourceText

extension Composer {
  /// Reads the whole text.
  mutating func composeDocument() -> Node? {
    var stage = DocumentStage.prologue
    while moveToContent() {
      if cursor.column == 0, cursor.isMarker(at: cursor.position) {
        stage = composeMarker(stage)
      } else if stage == .prologue, cursor.column == 0, cursor.current == ASCII.percentSign {
        composeDirective()
      } else if stage == .ended {
        refuseSecondDocument()
      } else {
        stage = .content
        composeLine()
      }
    }
    return endDocument(stage)
  }

  /// Moves from the start of a line to the first character that is neither blank nor part of a comment, and tells whether
  /// there is one.
  private mutating func moveToContent() -> Bool {
    while !cursor.isAtEnd {
      cursor.skipSpaces()
      let indentEnd = cursor.position
      cursor.skipBlanks()
      if cursor.isLineEnd(at: cursor.position) {
        cursor.skipLineBreak()
      } else if cursor.current == ASCII.numberSign {
        cursor.skipToLineEnd()
        cursor.skipLineBreak()
      } else {
        if cursor.position > indentEnd {
          report(.outsideSubset(.tabIndentation), at: ByteRange(indentEnd, cursor.position))
        }
        return !log.isClosed
      }
    }
    return false
  }

  /// At `---` or `...`.
  private mutating func composeMarker(_ stage: DocumentStage) -> DocumentStage {
    if cursor.current == ASCII.fullStop {
      endCollections()
      cursor.position += 3
      endLine(or: .structure(.contentAfterEndMarker))
      return stage == .prologue ? .prologue : .ended
    }
    guard stage == .prologue else {
      refuseSecondDocument()
      return .ended
    }
    cursor.position += 3
    stack.top.end = cursor.position
    if !endsLine() { composeMarkerLine() }
    return .content
  }

  /// Reads what stands after `---`.
  private mutating func composeMarkerLine() {
    let isPlain = !cursor.isNodeIndicator(at: cursor.position)
    guard isPlain, cursor.looksLikeEntry(at: cursor.position) else {
      return composeNode(Place(.marker, column: cursor.column))
    }
    report(.structure(.collectionOnMarkerLine))
    composeNode(Place(.ownLine, column: 0))
  }

  private mutating func composeDirective() {
    let end = cursor.lineEnd(from: cursor.position)
    report(.outsideSubset(.directive), length: end - cursor.position)
    cursor.skipToLineEnd()
    cursor.skipLineBreak()
  }

  private mutating func refuseSecondDocument() {
    report(.outsideSubset(.severalDocuments), length: cursor.lineEnd(from: cursor.position) - cursor.position)
    endCollections()
    stop()
  }

  private mutating func endDocument(_ stage: DocumentStage) -> Node? {
    guard !log.isClosed else { return nil }
    endCollections()
    if stage != .prologue, root == nil { root = Node(.empty(at: stack.top.end)) }
    return root
  }

  private mutating func endCollections() {
    while stack.depth > 0 { close() }
  }
}
