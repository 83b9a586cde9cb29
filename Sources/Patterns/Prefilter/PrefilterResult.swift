import SourceText

/// What the prefilter has found in a text: for each paragraph, the candidates and the places where matches may start.
struct PrefilterResult {
  /// Where the findings on one paragraph lie.
  private struct Row {
    let patterns: Range<Int>
    let openings: Range<Int>
  }

  /// What was found in one paragraph, its places counted from the paragraph's start.
  struct Paragraph {
    /// Nil: all patterns.
    fileprivate let patterns: [UInt32]?
    fileprivate let openings: [Opening]
  }

  fileprivate struct Opening {
    let group: Int
    let start: Int

    func moved(by distance: Int) -> Opening { Opening(group: group, start: start + distance) }
  }

  /// Nil for a paragraph in which literals cannot be relied on; all patterns are candidates there.
  private var rows: [Row?] = []
  private var patterns: [UInt32] = []
  private var openings: [Opening] = []
  private var firstOpening = 0

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    firstOpening = 0
  }

  /// Notes that a literal that opens matches stands in the present paragraph.
  ///
  /// Literals come nearly in order (none is longer than 16 bytes), so keeping them in order costs little.
  mutating func addOpening(group: Int, at start: Int) {
    var place = openings.count
    while place > firstOpening, openings[place - 1].start > start { place -= 1 }
    openings.insert(Opening(group: group, start: start), at: place)
  }

  mutating func endParagraph(of candidates: NumberSet) {
    let first = patterns.count
    candidates.forEach { patterns.append(UInt32($0)) }
    rows.append(Row(patterns: first..<patterns.count, openings: firstOpening..<openings.count))
    firstOpening = openings.count
  }

  mutating func endParagraphOfAll() {
    rows.append(nil)
    firstOpening = openings.count
  }

  /// What was found in the last paragraph, which starts at `start`.
  func last(from start: Int) -> Paragraph? {
    guard let last = rows.last else { return nil }
    return Paragraph(
      patterns: last.map { Array(patterns[$0.patterns]) },
      openings: last.map { openings[$0.openings].map { $0.moved(by: -start) } } ?? [])
  }

  /// Adds what is known of the next paragraph, which starts at `start`.
  mutating func append(_ paragraph: Paragraph, at start: Int) {
    guard let known = paragraph.patterns else { return endParagraphOfAll() }
    let first = patterns.count
    patterns += known
    for opening in paragraph.openings { openings.append(opening.moved(by: start)) }
    rows.append(Row(patterns: first..<patterns.count, openings: firstOpening..<openings.count))
    firstOpening = openings.count
  }

  /// The candidates of a paragraph in rising order, nil where all patterns, or those of an unknown paragraph, are.
  func patterns(inParagraph index: Int) -> ArraySlice<UInt32>? {
    row(index).map { patterns[$0.patterns] }
  }

  /// The places in a window of a paragraph at which a literal of the group starts, in rising order, each once; nil
  /// where they are not known.
  func starts(ofGroup group: Int, inParagraph index: Int, within window: ByteRange) -> [Int]? {
    guard let row = row(index) else { return nil }
    var starts: [Int] = []
    var place = firstOpening(in: row.openings, from: window.start)
    while place < row.openings.upperBound, openings[place].start < window.end {
      let opening = openings[place]
      if opening.group == group, opening.start != starts.last { starts.append(opening.start) }
      place += 1
    }
    return starts
  }

  /// Binary search for the first opening that starts at `start` or later.
  private func firstOpening(in range: Range<Int>, from start: Int) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if openings[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func row(_ index: Int) -> Row? {
    rows.indices.contains(index) ? rows[index] : nil
  }
}
