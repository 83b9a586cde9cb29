import SourceText

/// Finds the paragraph that a window lies in.
struct ParagraphIndex {
  private let paragraphs: [ByteRange]
  /// Windows come in order, so the next one mostly lies in the same paragraph.
  private var last = 0

  /// Takes paragraphs in order.
  init(_ paragraphs: [ByteRange] = []) {
    self.paragraphs = paragraphs
  }

  subscript(index: Int) -> ByteRange { paragraphs[index] }

  /// The number of the paragraph that holds the window as a whole, nil where none does.
  mutating func paragraph(holding window: ByteRange) -> Int? {
    if last < paragraphs.count, paragraphs[last].contains(window) { return last }
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].end < window.end { low = middle + 1 } else { high = middle }
    }
    guard low < paragraphs.count, paragraphs[low].contains(window) else { return nil }
    last = low
    return low
  }
}
