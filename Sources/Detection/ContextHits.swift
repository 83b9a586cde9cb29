package import SourceText

/// Where phrases of a detector's context stand in a window of text.
package struct ContextHits: Sendable {
  /// A phrase: its number among those that raise, or among those that lower.
  package struct Name: Hashable, Sendable {
    package let number: Int
    package let raises: Bool
  }

  private struct Hit: Sendable {
    let number: Int
    let range: ByteRange
  }

  private var raise: [Hit] = []
  private var lower: [Hit] = []

  /// The first phrase, in the order of its list, that stands outside of a range of the text.
  package func first(raising raises: Bool, outside excluded: ByteRange) -> Name? {
    let hits = raises ? raise : lower
    let number = hits.lazy.filter { !$0.range.overlaps(excluded) }.map(\.number).min()
    return number.map { Name(number: $0, raises: raises) }
  }

  mutating func add(_ name: Name, _ range: ByteRange) {
    let hit = Hit(number: name.number, range: range)
    if name.raises { raise.append(hit) } else { lower.append(hit) }
  }
}
