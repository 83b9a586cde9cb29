import SourceText

/// Reads one YAML text from its first byte to its last and builds its nodes.
///
/// Block collections are kept in a stack, and each line is given to the right one by its indentation; flow
/// collections lie on the same stack. After a fault the composer goes on as if the likeliest text had stood there, so
/// that it tells of the next fault too, and not of the same one again.
struct Composer {
  var cursor: Cursor
  var stack: FrameStack
  var log: FaultLog
  var root: Node?
  let limits: Limits
  let skippedKeys: Set<String>
  private var nodeCount = 0

  init(_ cursor: Cursor, limits: Limits, skippedKeys: Set<String>, log: FaultLog) {
    self.cursor = cursor
    self.limits = limits
    self.skippedKeys = skippedKeys
    self.log = log
    stack = FrameStack(document: Frame(.document, indent: -1, start: cursor.position))
  }

  mutating func report(_ kind: SyntaxFault.Kind, at range: ByteRange) {
    log.add(kind, at: range)
    if log.isClosed { stop() }
  }

  /// Reports a fault at the next `length` bytes.
  mutating func report(_ kind: SyntaxFault.Kind, length: Int = 1) {
    report(kind, at: ByteRange(cursor.position, min(cursor.position + length, cursor.end)))
  }

  /// Reports the tabs before the first character of a line.
  mutating func reportTab(in line: TextLine) {
    report(.outsideSubset(.tabIndentation), at: ByteRange(line.lineStart + line.indent, line.start))
  }

  /// Ends the reading for good.
  mutating func stop(_ fault: LimitFault) {
    log.close(fault, at: ByteRange(cursor.position, cursor.position))
    stop()
  }

  /// Leaves out the rest of the text.
  mutating func stop() {
    cursor.position = cursor.end
    cursor.lineStart = cursor.end
  }

  mutating func open(_ kind: Frame.Kind, indent: Int, start: Int) {
    guard stack.depth < limits.depth else { return stop(.depth(limits.depth)) }
    stack.push(Frame(kind, indent: indent, start: start))
  }

  /// Ends the innermost collection and gives it to the one around it.
  mutating func close() {
    if stack.top.isAwaiting, !stack.top.isFlow { deliver(Node(.empty(at: stack.top.end))) }
    guard let closed = stack.pop() else { return }
    deliver(closed.node())
  }

  /// Gives a value to the innermost collection.
  mutating func deliver(_ node: consuming Node) {
    count()
    stack.top.end = max(stack.top.end, node.range.end)
    if stack.top.isFlow { return deliverToFlow(node) }
    stack.top.isAwaiting = false
    if stack.top.dropsValue {
      stack.top.dropsValue = false
    } else if stack.top.kind == .blockSequence {
      stack.top.items.append(node)
    } else if let key = stack.top.key {
      stack.top.mapping.append(key, node)
    } else if stack.top.kind == .document {
      root = node
    }
    stack.top.key = nil
  }

  /// Counts a node against the limit.
  mutating func count() {
    nodeCount += 1
    if nodeCount > limits.nodeCount { stop(.nodeCount(limits.nodeCount)) }
  }
}
