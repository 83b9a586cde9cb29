import PolicyYAML

/// The events of a document in the notation of the YAML test suite, one a line, without indentation.
struct EventDump {
  private(set) var lines: [String] = []

  init(_ root: Node?) {
    lines.append("+STR")
    if let root {
      lines.append("+DOC")
      add(root)
      lines.append("-DOC")
    }
    lines.append("-STR")
  }

  /// The `tree` of a case of the suite, without what the styles of collections and documents add.
  init(tree: String) {
    for line in tree.split(separator: "\n") {
      let event = line.drop { $0 == " " }
      switch event.prefix(4) {
      case "+SEQ", "+MAP", "+DOC", "-DOC": lines.append(String(event.prefix(4)))
      default: lines.append(String(event))
      }
    }
  }

  private mutating func add(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): add(scalar)
    case .sequence(let items):
      lines.append("+SEQ")
      for item in items { add(item) }
      lines.append("-SEQ")
    case .mapping(let mapping):
      lines.append("+MAP")
      for entry in mapping.entries {
        add(entry.key)
        add(entry.value)
      }
      lines.append("-MAP")
    }
  }

  private mutating func add(_ scalar: Scalar) {
    lines.append("=VAL \(Self.mark(scalar.style))\(Self.escaped(scalar.value))")
  }

  private static func mark(_ style: Scalar.Style) -> Character {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private static func escaped(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{08}": text += "\\b"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
