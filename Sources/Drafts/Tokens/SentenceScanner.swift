import SourceText

/// Goes once over a stretch of text and notes where sentences end.
struct SentenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Where the stretch starts; nothing before it is looked at.
  let lowerBound: Int
  private var start: Int
  private var found: [ByteRange] = []

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.text = text
    lowerBound = range.start
    start = range.start
    end = range.end
  }

  mutating func sentences() -> [ByteRange] {
    var index = start
    while index < end {
      guard let mark = mark(at: index) else {
        index += 1
        continue
      }
      let close = closingEnd(from: mark.end)
      if close == end || text[close] == .space, isEnd(mark, close) { add(endingAt: close) }
      index = close
    }
    add(endingAt: end)
    return found
  }

  private mutating func add(endingAt sentenceEnd: Int) {
    while start < sentenceEnd, text[start].isBlank { start += 1 }
    var trimmed = sentenceEnd
    while trimmed > start, text[trimmed - 1].isBlank { trimmed -= 1 }
    if start < trimmed { found.append(ByteRange(start, trimmed)) }
    start = sentenceEnd
  }
}
