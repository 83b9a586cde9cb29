extension YAMLWriter {
  /// A key on one line.
  mutating func key(_ name: String, inFlow: Bool) -> String {
    if isPlain(name, inFlow: inFlow), chance(2) { return name }
    return chance(2) ? "'" + name.replacing("'", with: "''") + "'" : doubleQuoted(name, indent: nil)
  }

  /// A scalar in one of the flow styles; further lines are indented deeper than `indent`.
  mutating func quoted(_ value: String, indent: Int, inFlow: Bool) -> String {
    if !chance(3), isPlain(value, inFlow: inFlow) { return folded(value, indent: indent) }
    if !chance(3), canFold(value), !value.contains("\t") {
      return "'" + folded(value.replacing("'", with: "''"), indent: indent) + "'"
    }
    return doubleQuoted(value, indent: indent)
  }

  /// Whether line breaks of a value stand between characters that are no blanks, so that folding keeps them.
  private func canFold(_ value: String) -> Bool {
    !value.hasPrefix("\n") && !value.hasSuffix("\n") && !value.contains(" \n") && !value.contains("\n ")
  }

  private func isPlain(_ value: String, inFlow: Bool) -> Bool {
    guard let first = value.first, let last = value.last, first != " ", last != " ", canFold(value) else {
      return false
    }
    let indicators = "-?:,[]{}#&*!|>'\"%@`."
    let isSplit = value.contains(": ") || value.contains(" #") || value.contains("\n#") || value.contains(":\n")
    if indicators.contains(first) || last == ":" || isSplit || value.contains("\t") { return false }
    return !inFlow || !value.contains { ",[]{}?:".contains($0) }
  }

  /// A value whose line breaks are doubled and some of whose blanks are line breaks.
  private mutating func folded(_ value: String, indent: Int) -> String {
    let characters = Array(value)
    var result = ""
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        let isLast = characters[index + 1] != "\n"
        if index == 0 || characters[index - 1] != "\n" { result += blanks(0...2) + "\n" }
        result += "\n" + (isLast ? blanks((indent + 1)...(indent + 4)) : "")
      } else if character == " ", canBreak(characters, at: index), chance(5) {
        result += blanks(0...2) + "\n" + blanks((indent + 1)...(indent + 4))
      } else {
        result.append(character)
      }
    }
    return result
  }

  private func canBreak(_ characters: [Character], at index: Int) -> Bool {
    guard index > 0, index + 1 < characters.count else { return false }
    let before = characters[index - 1]
    let after = characters[index + 1]
    return !before.isWhitespace && !after.isWhitespace && !"#-?:.%&*!@`|>".contains(after) && before != ":"
  }

  private mutating func doubleQuoted(_ value: String, indent: Int?) -> String {
    let characters = Array(value)
    var result = "\""
    for (index, character) in characters.enumerated() {
      if character == " ", let indent, canBreak(characters, at: index), chance(5) {
        result += chance(2) ? "\n" : " \\\n"
        result += blanks((indent + 1)...(indent + 4))
      } else {
        result += character.unicodeScalars.map { escape($0) }.joined()
      }
    }
    return result + "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: chance(2))
    let padded = { (count: Int) in String(repeating: "0", count: count - digits.count) + digits }
    switch scalar {
    case "\"", "\\": return "\\" + String(scalar)
    case "\n": return "\\n"
    case "\t": return chance(2) ? "\\t" : "\t"
    case _ where !chance(12): return String(scalar)
    case "/", " ": return "\\" + String(scalar)
    case "\0"..."\u{FF}": return "\\x" + padded(2)
    case "\0"..."\u{FFFF}": return "\\u" + padded(4)
    default: return "\\U" + padded(8)
    }
  }

  /// A literal or folded scalar with its header, below a parent at column `indent`; nil if the value cannot be one.
  mutating func blockScalar(_ value: String, indent: Int) -> String? {
    let body = value.prefix { _ in true }
    let trailing = body.reversed().prefix { $0 == "\n" }.count
    let content = String(body.dropLast(trailing))
    guard !content.isEmpty, content.contains(where: { !$0.isWhitespace }) else { return nil }
    let chomping = trailing == 0 ? "-" : trailing == 1 && !chance(4) ? "" : "+"
    let depth = Int.random(in: 1...4, using: &random)
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let startsBlank = lines.first { !$0.isEmpty }?.first?.isWhitespace ?? true
    let indicator = startsBlank || lines[0].isEmpty || chance(4) ? String(depth) : ""
    let isFolded = chance(2) && canFoldBlock(lines)
    let margin = String(repeating: " ", count: indent + depth)
    let text =
      isFolded ? foldedBlock(lines, margin) : lines.map { $0.isEmpty ? $0 : margin + $0 }.joined(separator: "\n")
    let header = (isFolded ? ">" : "|") + (chance(2) ? indicator + chomping : chomping + indicator)
    return header + (chance(6) ? " # note" : "") + "\n" + text + "\n"
      + String(repeating: "\n", count: max(trailing - 1, 0))
  }

  private func canFoldBlock(_ lines: [String]) -> Bool {
    lines.allSatisfy { $0.first.map { !$0.isWhitespace } ?? true }
  }

  private mutating func foldedBlock(_ lines: [String], _ margin: String) -> String {
    var result = ""
    var hasText = false
    for line in lines {
      if hasText, !line.isEmpty { result += "\n" }
      if !line.isEmpty {
        let characters = Array(line)
        result += margin
        for (index, character) in characters.enumerated() {
          result += character == " " && canBreak(characters, at: index) && chance(4) ? "\n" + margin : String(character)
        }
        hasText = true
      }
      result += "\n"
    }
    return String(result.dropLast())
  }
}
