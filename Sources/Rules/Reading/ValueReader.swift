import PolicyYAML

/// Reads one kind of value; its shape and its reading are declared together, so that the schema cannot differ.
struct ValueReader<Value>: Sendable {
  let shape: Shape
  /// The value of a node; nil where it has a fault, which has then been told to the context.
  let read: @Sendable (Node, ReadingContext) -> Value?

  init(_ shape: Shape, _ read: @escaping @Sendable (Node, ReadingContext) -> Value?) {
    self.shape = shape
    self.read = read
  }

  /// The same shape, with a further step that may find faults.
  func map<Other>(
    _ shape: Shape? = nil, _ transform: @escaping @Sendable (Value, Node, ReadingContext) -> Other?
  ) -> ValueReader<Other> {
    ValueReader<Other>(shape ?? self.shape) { [read] node, context in
      read(node, context).flatMap { transform($0, node, context) }
    }
  }
}
