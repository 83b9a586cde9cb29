import SourceText

/// The entries of flow collections: what stands between brackets, commas and colons.
extension Composer {
  /// A value starts at the cursor.
  mutating func beginItem() {
    let stage = stack.top.flow.stage
    if stage == .item || stage == .value {
      report(.flow(.missingComma))
      commitItem()
      stack.top.flow.stage = .separated
    }
    stack.top.flow.pendingLine = cursor.lineStart
  }

  /// A value has been read.
  mutating func deliverToFlow(_ node: Node) {
    guard stack.top.flow.stage == .colon else {
      stack.top.flow.stage = .item
      stack.top.flow.pending = node
      return
    }
    stack.top.flow.stage = .value
    appendEntry(node)
  }

  /// Ends the present entry, at a comma or the closing bracket.
  mutating func commitItem() {
    switch stack.top.flow.stage {
    case .opened, .separated, .value: break
    case .colon: appendEntry(Node(.empty(at: stack.top.end)))
    case .item:
      guard let item = stack.top.flow.pending else { break }
      if stack.top.kind == .flowSequence {
        stack.top.items.append(item)
      } else {
        setFlowKey(item)
        appendEntry(Node(.empty(at: item.range.end)))
      }
    }
    stack.top.flow.pending = nil
  }

  /// At a comma.
  mutating func passComma() {
    let stage = stack.top.flow.stage
    if stage == .opened || stage == .separated { report(.flow(.missingItem)) }
    commitItem()
    stack.top.flow.stage = .separated
    cursor.advance()
    stack.top.end = max(stack.top.end, cursor.position)
  }

  /// At a closing bracket, which closes the innermost collection even if it is the wrong one.
  mutating func closeFlow() {
    let open = stack.top.kind == .flowSequence ? ASCII.leftBracket : ASCII.leftBrace
    let expected = stack.top.kind == .flowSequence ? ASCII.rightBracket : ASCII.rightBrace
    if cursor.current != expected { report(.flow(.mismatched(open: open))) }
    commitItem()
    cursor.advance()
    stack.top.end = max(stack.top.end, cursor.position)
    close()
  }

  /// Whether the colon at the cursor stands between a key and its value.
  func isAtFlowColon() -> Bool {
    let next = cursor.position + 1
    if cursor.isSeparator(at: next) || cursor.isFlowIndicator(at: next) { return true }
    return stack.top.flow.allowsAdjacentColon
  }

  /// At a colon between a key and its value.
  mutating func passFlowColon() {
    switch stack.top.flow.stage {
    case .item:
      if stack.top.kind == .flowSequence { checkPairKey() }
      if let key = stack.top.flow.pending { setFlowKey(key) }
      stack.top.flow.pending = nil
      stack.top.flow.stage = .colon
    case .opened, .separated:
      report(.outsideSubset(.emptyKey))
      stack.top.dropsValue = true
      stack.top.flow.stage = .colon
    case .colon, .value:
      report(.flow(.secondColon))
      stack.top.dropsValue = true
      stack.top.flow.stage = .colon
    }
    cursor.advance()
    stack.top.end = max(stack.top.end, cursor.position)
  }

  /// A single pair in a sequence, `[key: value]`, has its key and colon on one line (YAML 1.2.2, 7.4.1).
  private mutating func checkPairKey() {
    guard let key = stack.top.flow.pending else { return }
    if stack.top.flow.pendingLine != cursor.lineStart {
      report(.structure(.multiLineKey), at: ByteRange(key.range.start, key.range.start + 1))
    }
    checkLength(of: key.range)
  }

  /// Makes a value the key of the next one.
  private mutating func setFlowKey(_ node: Node) {
    guard let key = node.scalar else {
      report(.outsideSubset(.complexKey), at: node.range)
      stack.top.dropsValue = true
      return
    }
    setKey(key)
  }

  /// Adds the entry of the present key: to the mapping, or to the sequence as a mapping of its own.
  private mutating func appendEntry(_ value: Node) {
    let dropsValue = stack.top.dropsValue
    let key = stack.top.key
    stack.top.dropsValue = false
    stack.top.key = nil
    guard !dropsValue, let key else { return }
    if stack.top.kind == .flowMapping { return stack.top.mapping.append(key, value) }
    let pair = Mapping([Mapping.Entry(key: key, value: value)])
    stack.top.items.append(Node(range: key.range.union(value.range), content: .mapping(pair)))
    count()
  }
}
