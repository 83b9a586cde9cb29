/// The two groups that are found most rarely; a second one is kept only if it is not found everywhere.
struct BestGroups {
  private(set) var first: LiteralGroup?
  private(set) var second: LiteralGroup?

  mutating func add(_ group: LiteralGroup?) {
    guard let group else { return }
    guard let best = first else { return first = group }
    if group.rate < best.rate {
      first = group
      addSecond(best)
    } else {
      addSecond(group)
    }
  }

  private mutating func addSecond(_ group: LiteralGroup) {
    guard group.rate < 20_000 else { return }
    if second.map({ group.rate < $0.rate }) ?? true {
      second = group
    }
  }

  /// Adds those of what stands behind so many blanks.
  mutating func add(_ other: BestGroups, afterBlanks blanks: Int) {
    add(other.first?.after(blanks: blanks))
    add(other.second?.after(blanks: blanks))
  }
}
