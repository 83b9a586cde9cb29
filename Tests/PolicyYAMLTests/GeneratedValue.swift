import TestSupport

/// A random value, to be written as YAML in many ways.
enum GeneratedValue {
  struct Entry {
    let key: String
    let value: GeneratedValue
  }

  case scalar(String)
  case sequence([GeneratedValue])
  case mapping([Entry])

  private static let pieces = [
    "a", "b", "Wort", "Straße", "é", "😀", " ", " ", " ", "  ", ":", ": ", "#", " #", "-", "- ", ",", ", ", "[", "]",
    "{",
    "}", "'", "\"", "\\", "&", "*", "!", "%", "@", "`", "|", ">", "?", "? ", "~", ".", "/", "1", "no", "\n", "\n",
    "\n\n",
    "\t", "\\d+", "(?:x|y)", "---", "...", "\n  ", "https://example.org",
  ]
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzäöüß-_ 123:'\"")

  static func random(depth: Int, _ random: inout SeededGenerator) -> GeneratedValue {
    let count = Int.random(in: 0...4, using: &random)
    switch depth > 0 ? Int.random(in: 0..<5, using: &random) : 0 {
    case 1, 2: return .sequence((0..<count).map { _ in .random(depth: depth - 1, &random) })
    case 3, 4:
      var keys: [String] = []
      for _ in 0..<count {
        let key = self.key(&random)
        if !keys.contains(key) { keys.append(key) }
      }
      return .mapping(keys.map { Entry(key: $0, value: .random(depth: depth - 1, &random)) })
    default: return .scalar(text(&random))
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...7, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    // Half of the texts are such that they can be written in every style.
    guard Bool.random(using: &random) else { return text }
    let plain = text.filter { $0.isLetter || $0 == " " || $0 == "\n" || $0 == "-" }
    return plain.isEmpty ? "x" : "x\(plain)x"
  }

  private static func key(_ random: inout SeededGenerator) -> String {
    String((0...Int.random(in: 0...8, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
  }

  /// The value as compact JSON.
  var json: String {
    switch self {
    case .scalar(let text): JSONText.quoted(text)
    case .sequence(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { JSONText.quoted($0.key) + ":" + $0.value.json }.joined(separator: ",") + "}"
    }
  }
}
