/// What a prefilter writes down while it looks at one paragraph; reused from paragraph to paragraph.
struct PrefilterScratch {
  /// How many places of a text are looked at in one go.
  static let blockSize = 2048

  var places = [UInt16](repeating: 0, count: blockSize)
  /// The groups found in the paragraph, each once.
  private(set) var seenGroups: [Int32] = []
  /// For each group, the number of the paragraph in which it was last found.
  private var lastSeen: [UInt32]
  private var paragraph: UInt32 = 0
  /// The patterns that can match in the paragraph.
  var patterns: NumberSet

  init(for prefilter: Prefilter) {
    lastSeen = [UInt32](repeating: 0, count: prefilter.groupCount)
    patterns = NumberSet(capacity: prefilter.patternCount)
  }

  mutating func beginParagraph() {
    seenGroups.removeAll(keepingCapacity: true)
    patterns.removeAll()
    paragraph &+= 1
    guard paragraph == 0 else { return }
    lastSeen = [UInt32](repeating: 0, count: lastSeen.count)
    paragraph = 1
  }

  mutating func see(group: Int) {
    guard lastSeen[group] != paragraph else { return }
    lastSeen[group] = paragraph
    seenGroups.append(Int32(group))
  }

  func hasSeen(group: Int) -> Bool {
    lastSeen[group] == paragraph
  }
}
