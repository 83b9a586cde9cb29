/// Keys and their values, in the order of the file; no key stands twice.
package struct Mapping: Sendable {
  package struct Entry: Sendable {
    package let key: Scalar
    package let value: Node

    package init(key: Scalar, value: Node) {
      self.key = key
      self.value = value
    }
  }

  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The entry of a key; one comparison for each entry before it.
  package func entry(_ key: String) -> Entry? {
    entries.first { $0.key.value == key }
  }

  /// The value of a key; one comparison for each entry before it.
  package subscript(_ key: String) -> Node? {
    entry(key)?.value
  }
}
