import SourceText

/// What the prefilter has found in a text: for each paragraph, the candidates and the places near which matches may start.
struct PrefilterResult {
  /// Where the findings on one paragraph lie.
  private struct Row {
    let patterns: Range<Int>
    let landmarks: Range<Int>
  }

  /// What was found in one paragraph, its places counted from the paragraph's start.
  struct Paragraph {
    /// Nil: all patterns.
    fileprivate let patterns: [UInt32]?
    fileprivate let landmarks: [Landmark]
  }

  fileprivate struct Landmark {
    let group: Int
    let start: Int

    func moved(by distance: Int) -> Landmark { Landmark(group: group, start: start + distance) }
  }

  /// Nil for a paragraph in which literals cannot be relied on; all patterns are candidates there.
  private var rows: [Row?] = []
  private var patterns: [UInt32] = []
  private var landmarks: [Landmark] = []
  private var firstLandmark = 0

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
    landmarks.removeAll(keepingCapacity: true)
    firstLandmark = 0
  }

  /// Notes that a landmark stands in the present paragraph.
  ///
  /// Literals come nearly in order (none is longer than 16 bytes), so keeping them in order costs little.
  mutating func addLandmark(group: Int, at start: Int) {
    var place = landmarks.count
    while place > firstLandmark, landmarks[place - 1].start > start { place -= 1 }
    landmarks.insert(Landmark(group: group, start: start), at: place)
  }

  mutating func endParagraph(of candidates: NumberSet) {
    let first = patterns.count
    candidates.forEach { patterns.append(UInt32($0)) }
    rows.append(Row(patterns: first..<patterns.count, landmarks: firstLandmark..<landmarks.count))
    firstLandmark = landmarks.count
  }

  mutating func endParagraphOfAll() {
    rows.append(nil)
    firstLandmark = landmarks.count
  }

  /// What was found in the last paragraph, which starts at `start`.
  func last(from start: Int) -> Paragraph? {
    guard let last = rows.last else { return nil }
    return Paragraph(
      patterns: last.map { Array(patterns[$0.patterns]) },
      landmarks: last.map { landmarks[$0.landmarks].map { $0.moved(by: -start) } } ?? [])
  }

  /// Adds what is known of the next paragraph, which starts at `start`.
  mutating func append(_ paragraph: Paragraph, at start: Int) {
    guard let known = paragraph.patterns else { return endParagraphOfAll() }
    let first = patterns.count
    patterns += known
    for landmark in paragraph.landmarks { landmarks.append(landmark.moved(by: start)) }
    rows.append(Row(patterns: first..<patterns.count, landmarks: firstLandmark..<landmarks.count))
    firstLandmark = landmarks.count
  }

  /// The candidates of a paragraph in rising order, nil where all patterns, or those of an unknown paragraph, are.
  func patterns(inParagraph index: Int) -> ArraySlice<UInt32>? {
    row(index).map { patterns[$0.patterns] }
  }

  /// Whether a pattern is among the candidates of a paragraph. Cost: a binary search.
  func isCandidate(_ pattern: UInt32, inParagraph index: Int) -> Bool {
    guard let row = row(index) else { return true }
    var (low, high) = (row.patterns.lowerBound, row.patterns.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if patterns[middle] < pattern { low = middle + 1 } else { high = middle }
    }
    return low < row.patterns.upperBound && patterns[low] == pattern
  }

  /// The places in a window of a paragraph at which a literal of the group starts, in rising order, each once; nil
  /// where they are not known.
  func starts(ofGroup group: Int, inParagraph index: Int, within window: ByteRange) -> [Int]? {
    guard let row = row(index) else { return nil }
    var starts: [Int] = []
    var place = firstLandmark(in: row.landmarks, from: window.start)
    while place < row.landmarks.upperBound, landmarks[place].start < window.end {
      let landmark = landmarks[place]
      if landmark.group == group, landmark.start != starts.last { starts.append(landmark.start) }
      place += 1
    }
    return starts
  }

  /// Binary search for the first landmark that starts at `start` or later.
  private func firstLandmark(in range: Range<Int>, from start: Int) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if landmarks[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func row(_ index: Int) -> Row? {
    rows.indices.contains(index) ? rows[index] : nil
  }
}
