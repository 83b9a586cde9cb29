/// One edit of `textDocument/didChange`.
struct ContentChange {
  /// What is replaced; nil: the whole text.
  let range: (start: LinePosition, end: LinePosition)?
  let text: [UInt8]

  init(range: (start: LinePosition, end: LinePosition)? = nil, text: [UInt8]) {
    self.range = range
    self.text = text
  }

  /// Nil where the node is not a change.
  init?(_ node: JSONNode) {
    guard let text = node["text"]?.string else { return nil }
    guard let range = node["range"] else {
      self.init(text: Array(text.utf8))
      return
    }
    guard let start = LinePosition(range["start"]), let end = LinePosition(range["end"]) else { return nil }
    self.init(range: (start, end), text: Array(text.utf8))
  }
}
