import SourceText

/// A collection, or the document, whose end has not been reached.
struct Frame {
  enum Kind {
    case document
    case blockSequence
    case blockMapping
    case flowSequence
    case flowMapping
  }

  let kind: Kind
  /// In a block collection the column of its entries, in a flow collection the column that its lines have to pass; for
  /// the document -1.
  var indent: Int
  let start: Int
  /// The byte after the last that belongs to the collection so far.
  var end: Int
  /// Whether a value is still to come: in a block after `-` or a key, in the document at its start.
  var isAwaiting = false
  /// Whether that value is to be read for its faults only.
  var dropsValue = false
  /// Whether `?` was refused in this mapping, so that the `:` that belongs to it is no fault of its own.
  var hasComplexKey = false
  /// The key whose value is still to come.
  var key: Scalar?
  var items: [Node] = []
  var mapping = MappingBuilder()
  var flow = FlowProgress()

  init(_ kind: Kind, indent: Int, start: Int) {
    self.kind = kind
    self.indent = indent
    self.start = start
    end = start
    isAwaiting = kind == .document
  }

  var isFlow: Bool { kind == .flowSequence || kind == .flowMapping }

  /// The finished collection.
  consuming func node() -> Node {
    let isMapping = kind == .blockMapping || kind == .flowMapping
    let range = ByteRange(start, end)
    return Node(range: range, content: isMapping ? .mapping(Mapping(mapping.entries)) : .sequence(items))
  }
}
