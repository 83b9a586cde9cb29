/// The open collections, outermost first. The document is always among them.
struct FrameStack {
  var top: Frame
  private var below: [Frame] = []

  init(document: Frame) {
    top = document
  }

  /// Open collections, without the document.
  var depth: Int { below.count }

  /// What holds the innermost collection; nil for the document.
  var parent: Frame.Kind? { below.last?.kind }

  /// The indentation of the parent; less than any for the document.
  var parentIndent: Int { below.last?.indent ?? -2 }

  mutating func push(_ frame: Frame) {
    below.append(top)
    top = frame
  }

  /// Takes the innermost collection off; nil if only the document is left.
  mutating func pop() -> Frame? {
    guard let parent = below.popLast() else { return nil }
    let closed = top
    top = parent
    return closed
  }
}
