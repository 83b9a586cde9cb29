/// The two groups that are found most rarely.
struct BestGroups {
  private(set) var first: LiteralGroup?
  private(set) var second: LiteralGroup?

  mutating func add(_ group: LiteralGroup?) {
    guard let group else { return }
    guard let best = first else { return first = group }
    if group.rate < best.rate {
      (first, second) = (group, best)
    } else if second.map({ group.rate < $0.rate }) ?? true {
      second = group
    }
  }

  mutating func add(_ other: BestGroups) {
    add(other.first)
    add(other.second)
  }
}
