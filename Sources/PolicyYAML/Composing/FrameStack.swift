/// The open collections, outermost first. The document is always among them.
struct FrameStack {
  /// The innermost collection. It is kept by itself, since nearly every step looks at it.
  var top: Frame
  /// What holds it, the innermost last.
  private var outer: [Frame] = []

  init(document: Frame) {
    top = document
  }

  /// Open collections, without the document.
  var depth: Int { outer.count }

  /// What holds the innermost collection; nil for the document.
  var parent: Frame.Kind? { outer.isEmpty ? nil : outer[outer.count - 1].kind }

  /// The indentation of the parent; less than any for the document.
  var parentIndent: Int { outer.isEmpty ? -2 : outer[outer.count - 1].indent }

  mutating func push(_ frame: consuming Frame) {
    swap(&frame, &top)
    outer.append(frame)
  }

  /// Takes the innermost collection off; nil if only the document is left.
  mutating func pop() -> Frame? {
    guard var inner = outer.popLast() else { return nil }
    swap(&inner, &top)
    return inner
  }
}
