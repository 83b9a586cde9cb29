import SourceText

/// Joins the lines of a block scalar (YAML 1.2.2, 8.1).
struct BlockTextBuilder {
  private let header: BlockHeader
  private var text: ScalarAssembler
  /// Line breaks since the last line of text, and the bytes they stand on.
  private var breaks = 0
  private var breakStart = 0
  private var breakEnd = 0
  private var hasText = false
  /// Whether the last line of text starts with a blank: such lines are not folded.
  private var isSpaced = false

  init(_ header: BlockHeader, limit: Int) {
    self.header = header
    text = ScalarAssembler(limit: limit)
  }

  mutating func add(_ line: BlockLine, of file: [UInt8]) {
    if !line.isBlank { addText(line, of: file) }
    // The end of the text ends its last line too, as the YAML test suite has it (L24T, JEF9).
    if breaks == 0 { breakStart = line.end }
    breaks += 1
    breakEnd = line.next
  }

  private mutating func addText(_ line: BlockLine, of file: [UInt8]) {
    let first = file[line.start]
    let startsSpaced = first == ASCII.space || first == ASCII.tab
    let folds = header.style == .folded && hasText && !isSpaced && !startsSpaced
    if folds {
      text.fold(breakStart..<breakEnd, breaks: breaks)
    } else {
      text.putLineFeeds(breaks, for: breakStart..<breakEnd)
    }
    text.copy(line.start..<line.end, of: file)
    breaks = 0
    hasText = true
    isSpaced = startsSpaced
  }

  /// The text with the line breaks at its end that the header asks for.
  consuming func finish() -> ScalarAssembler {
    switch header.chomping {
    case .strip: break
    case .clip:
      if hasText { text.putLineFeeds(min(breaks, 1), for: breakStart..<breakEnd) }
    case .keep:
      text.putLineFeeds(breaks, for: breakStart..<breakEnd)
    }
    return text
  }
}
