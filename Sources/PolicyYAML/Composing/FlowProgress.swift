import SourceText

/// How far the present entry of a flow collection has come.
struct FlowProgress {
  enum Stage {
    /// Nothing since the bracket.
    case opened
    /// Nothing since the comma.
    case separated
    /// A value that may turn out to be a key.
    case item
    /// A key and its colon.
    case colon
    /// A key and its value.
    case value
  }

  var stage = Stage.opened
  /// The value of the stage `item`.
  var pending: Node?
  /// The start of the line where `pending` starts.
  var pendingLine = 0
  /// Whether too little indentation was told of already.
  var isIndentationKnown = false

  /// Whether a colon may follow `pending` directly: it was quoted or stood in brackets (YAML 1.2.2, 7.4.2).
  var allowsAdjacentColon: Bool {
    guard stage == .item, let pending else { return false }
    return pending.scalar?.style != .plain
  }
}
