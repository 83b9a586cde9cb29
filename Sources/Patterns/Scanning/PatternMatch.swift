package import SourceText

/// A match of a pattern, in bytes of the scanned text.
package struct PatternMatch: Hashable, Sendable {
  package let range: ByteRange
  /// The ranges of the groups, the first one being group 1.
  private let groups: [ByteRange?]
  private let names: GroupNames

  init(range: ByteRange, groups: [ByteRange?], names: GroupNames) {
    self.range = range
    self.groups = groups
    self.names = names
  }

  /// The match in a text in which it stands so many bytes further on.
  func moved(by distance: Int) -> PatternMatch {
    PatternMatch(range: range.moved(by: distance), groups: groups.map { $0?.moved(by: distance) }, names: names)
  }

  /// The range of a group, nil where it took no part in the match or does not exist. Group 0 is the whole match.
  package func range(ofGroup number: Int) -> ByteRange? {
    if number == 0 { return range }
    return groups.indices.contains(number - 1) ? groups[number - 1] : nil
  }

  /// The range of a named group, nil where it took no part in the match or does not exist; where several groups have
  /// the name, of the first that took part.
  package func range(ofGroup name: String) -> ByteRange? {
    for number in names.numbers(of: name) {
      if let range = range(ofGroup: number) { return range }
    }
    return nil
  }
}
