/// What a prefilter writes down while it looks at one paragraph; reused from paragraph to paragraph.
struct PrefilterScratch: ~Copyable {
  /// The groups found in the paragraph.
  var groups: SeenGroups
  /// The patterns that can match in the paragraph.
  var patterns: NumberSet
  /// Scratch space for `GramTable.search`.
  var places = [UInt16](repeating: 0, count: 2048)

  init(for prefilter: Prefilter) {
    groups = SeenGroups(count: prefilter.groupCount)
    patterns = NumberSet(capacity: prefilter.patternCount)
  }

  mutating func beginParagraph() {
    groups.removeAll()
    patterns.removeAll()
  }
}
