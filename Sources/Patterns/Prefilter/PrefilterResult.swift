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

  /// Nil for a paragraph in which literals cannot be relied on; all patterns are candidates there.
  private var rows: [Row?] = []
  private var patterns: [UInt32] = []
  /// Of each paragraph by group, and those of a group by their start.
  private var landmarks: [Landmark] = []
  private var firstLandmark = 0

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
    landmarks.removeAll(keepingCapacity: true)
    firstLandmark = 0
  }

  /// Notes that a landmark stands in the present paragraph.
  mutating func addLandmark(group: Int, at start: Int) {
    landmarks.append(Landmark(group: group, start: start))
  }

  mutating func endParagraph(of candidates: NumberSet) {
    let first = patterns.count
    candidates.forEach { patterns.append(UInt32($0)) }
    Self.sort(&landmarks, from: firstLandmark)
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

  /// The places in a window of a paragraph at which a literal of the group starts, in rising order, some of them twice;
  /// nil where they are not known.
  func starts(ofGroup group: Int, inParagraph index: Int, within window: ByteRange) -> LandmarkStarts? {
    guard let row = row(index) else { return nil }
    let first = firstLandmark(in: row.landmarks, from: Landmark(group: group, start: window.start))
    let end = firstLandmark(in: first..<row.landmarks.upperBound, from: Landmark(group: group, start: window.end))
    return LandmarkStarts(landmarks[first..<end])
  }

  /// Binary search for the first landmark that is not before another one.
  private func firstLandmark(in range: Range<Int>, from least: Landmark) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if landmarks[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sorts the landmarks from a place on, by insertion at shrinking distances (Shell): mostly there are few, and for
  /// more this does without a call for each comparison.
  private static func sort(_ landmarks: inout [Landmark], from first: Int) {
    landmarks.withUnsafeMutableBufferPointer { landmarks in
      var gap = 1
      while gap < (landmarks.count - first) / 3 { gap = 3 * gap + 1 }
      while gap > 0 {
        var next = first + gap
        while next < landmarks.count {
          let landmark = landmarks[next]
          var place = next
          while place >= first + gap, landmark < landmarks[place - gap] {
            landmarks[place] = landmarks[place - gap]
            place -= gap
          }
          landmarks[place] = landmark
          next += 1
        }
        gap /= 3
      }
    }
  }

  private func row(_ index: Int) -> Row? {
    rows.indices.contains(index) ? rows[index] : nil
  }
}
