import SourceText

/// The texts of lines, each made once, so that many faults on one long line share it.
struct LineTexts {
  private let lines: LineIndex
  private var texts: [Int: String] = [:]

  init(_ lines: LineIndex) {
    self.lines = lines
  }

  mutating func text(ofLine line: Int) -> String {
    if let text = texts[line] { return text }
    let text = lines.text(ofLine: line)
    texts[line] = text
    return text
  }
}
