extension JSONValue {
  /// The value as JSON (RFC 8259), indented by two blanks; lists of plain values stand on one line.
  func text(indentation: Int = 0) -> String {
    switch self {
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .array(let items):
      let isPlain = !items.contains { $0.isCollection }
      let texts = items.map { $0.text(indentation: indentation + 1) }
      return isPlain
        ? "[" + texts.joined(separator: ", ") + "]" : Self.block("[", texts, "]", indentation: indentation)
    case .object(let entries):
      let texts = entries.map { Self.quoted($0.key) + ": " + $0.value.text(indentation: indentation + 1) }
      return entries.isEmpty ? "{}" : Self.block("{", texts, "}", indentation: indentation)
    }
  }

  private var isCollection: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  private static func block(_ open: String, _ texts: [String], _ close: String, indentation: Int) -> String {
    let margin = String(repeating: "  ", count: indentation)
    return open + "\n" + texts.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
