/// Breaks text into lines.
struct TextWrapper {
  /// Characters in a line, indentation included.
  let width: Int

  /// The words of `text` in lines, each indented by `indentation` blanks; a word longer than a line stands alone.
  func wrap(_ text: String, indentation: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indentation + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indentation) + $0 }
  }

  /// A term and its explanation beside it, or beneath where the term is too long.
  func wrap(term: String, text: String, column: Int) -> [String] {
    var lines = wrap(text, indentation: column)
    let head = "  " + term
    guard head.count + 2 <= column, let first = lines.first else { return [head] + lines }
    lines[0] = head + first.dropFirst(head.count)
    return lines
  }
}
