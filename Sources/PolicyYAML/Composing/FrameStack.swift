/// The open collections, outermost first. The document is always among them.
struct FrameStack {
  private var frames: [Frame]

  init(document: Frame) {
    frames = [document]
  }

  /// Open collections, without the document.
  var depth: Int { frames.count - 1 }

  /// The innermost collection.
  var top: Frame {
    _read { yield frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// What holds the innermost collection; nil for the document.
  var parent: Frame.Kind? { frames.count > 1 ? frames[frames.count - 2].kind : nil }

  /// The indentation of the parent; less than any for the document.
  var parentIndent: Int { frames.count > 1 ? frames[frames.count - 2].indent : -2 }

  mutating func push(_ frame: consuming Frame) {
    frames.append(frame)
  }

  /// Takes the innermost collection off; nil if only the document is left.
  mutating func pop() -> Frame? {
    frames.count > 1 ? frames.removeLast() : nil
  }
}
