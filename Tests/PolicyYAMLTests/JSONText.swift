import PolicyYAML

/// A node as compact JSON, every scalar a string.
struct JSONText {
  private(set) var text = ""

  init(_ node: Node) {
    add(node)
  }

  private mutating func add(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): add(scalar.value)
    case .sequence(let items): addAll(items, "[", "]") { $0.add($1) }
    case .mapping(let mapping):
      addAll(mapping.entries, "{", "}") { json, entry in
        json.add(entry.key.value)
        json.text += ":"
        json.add(entry.value)
      }
    }
  }

  private mutating func addAll<Item>(
    _ items: [Item], _ open: String, _ close: String, _ add: (inout JSONText, Item) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      add(&self, item)
    }
    text += close
  }

  /// As Python's `json.dumps` writes it with `ensure_ascii=False`.
  private mutating func add(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
