import PolicyYAML

extension ValueReader {
  /// A list; items with a fault are left out.
  ///
  /// - Parameters:
  ///   - item: how an item is read.
  ///   - limit: how many there may be, where each of them costs more than its reading.
  /// - Returns: the reader.
  static func list<Item>(of item: ValueReader<Item>, limit: Int = .max) -> ValueReader where Value == [Item] {
    ValueReader(.list(item.shape)) { node, context in
      guard let nodes = node.sequence else { return context.reject(.expectedList(found: node), at: node.range) }
      guard nodes.count <= limit else { return context.reject(.tooManyItems(limit), at: nodes[limit].range) }
      var items: [Item] = []
      items.reserveCapacity(nodes.count)
      for node in nodes {
        if let value = item.read(node, context) { items.append(value) }
        guard context.isOpen else { break }
      }
      return items
    }
  }

  /// A list, or one item without brackets.
  static func oneOrMore<Item>(of item: ValueReader<Item>) -> ValueReader where Value == [Item] {
    let list = ValueReader.list(of: item)
    return ValueReader(.either([item.shape, list.shape])) { node, context in
      if node.sequence != nil { return list.read(node, context) }
      return item.read(node, context).map { [$0] }
    }
  }

  /// A mapping with declared keys.
  static func object(
    _ shape: ObjectShape, _ read: @escaping @Sendable (KeyedReader) -> Value?
  ) -> ValueReader {
    ValueReader(.object(shape)) { node, context in
      KeyedReader(node, shape, context).flatMap(read)
    }
  }

  /// A text, or a mapping that says more.
  static func text(_ short: @escaping @Sendable (String) -> Value, or long: ValueReader) -> ValueReader {
    ValueReader(.either([.text, long.shape])) { node, context in
      if node.mapping != nil { return long.read(node, context) }
      return ValueReader<String>.text.read(node, context).map(short)
    }
  }
}
