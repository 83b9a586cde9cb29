import PolicyYAML

/// A node as compact JSON, every scalar a string.
struct JSONText {
  private(set) var text = ""

  init(_ node: Node) {
    add(node)
  }

  private mutating func add(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): text += Self.quoted(scalar.value)
    case .sequence(let items): addAll(items, "[", "]") { $0.add($1) }
    case .mapping(let mapping):
      addAll(mapping.entries, "{", "}") { json, entry in
        json.text += Self.quoted(entry.key.value) + ":"
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

  /// A string as Python's `json.dumps` writes it with `ensure_ascii=False`.
  static func quoted(_ value: String) -> String {
    "\"" + value.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{08}": return "\\b"
    case "\u{0C}": return "\\f"
    case "\0"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
