/// The candidates of each paragraph of a text.
struct CandidateTable {
  /// For each paragraph, where its candidates lie in `patterns`; nil where all patterns are candidates.
  private var rows: [Range<Int>?] = []
  private var patterns: [UInt32] = []

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
  }

  mutating func appendParagraph(of candidates: NumberSet) {
    let start = patterns.count
    candidates.forEach { patterns.append(UInt32($0)) }
    rows.append(start..<patterns.count)
  }

  mutating func appendParagraphOfAll() {
    rows.append(nil)
  }

  /// The candidates of a paragraph in rising order, nil where all patterns, or those of an unknown paragraph, are.
  func patterns(inParagraph index: Int) -> ArraySlice<UInt32>? {
    guard rows.indices.contains(index), let row = rows[index] else { return nil }
    return patterns[row]
  }
}
