/// Where a node of a block starts; it decides which nodes may stand there.
struct Place {
  enum Context {
    /// A new entry of the innermost collection.
    case entry
    /// A value on a line of its own.
    case ownLine
    /// A value on the line of its `-`.
    case dash
    /// A value on the line of its key.
    case key
    /// The document on the line of its `---`.
    case marker
  }

  let context: Context
  /// The column of the node, and so of the entries of a block collection that starts here.
  let column: Int
  /// Whether a tab stands between the indicator before the node and the node; no block collection may follow it.
  let followsTab: Bool

  init(_ context: Context, column: Int, followsTab: Bool = false) {
    self.context = context
    self.column = column
    self.followsTab = followsTab
  }

  /// Whether a block collection may start here.
  var allowsCollection: Bool { context != .key && context != .marker }
}
