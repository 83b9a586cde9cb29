/// How many code points of one kind, digits say, every match holds at least, in all and in a row.
struct RunFacts: Hashable {
  /// In all.
  private(set) var total = 0
  /// In a row, somewhere.
  private(set) var longest = 0
  /// In a row, from the start.
  private(set) var leading = 0
  /// In a row, up to the end.
  private(set) var trailing = 0
  /// Whether every match consists of nothing else.
  private(set) var isPure: Bool

  /// Of the empty text.
  static let empty = RunFacts(isPure: true)
  /// Of one code point of the kind.
  static let one = RunFacts(total: 1, longest: 1, leading: 1, trailing: 1, isPure: true)
  /// Of a text that we know nothing of.
  static let unknown = RunFacts(isPure: false)

  /// Of one text after another.
  func followed(by next: RunFacts) -> RunFacts {
    RunFacts(
      total: total + next.total, longest: max(longest, next.longest, trailing + next.leading),
      leading: isPure ? total + next.leading : leading, trailing: next.isPure ? trailing + next.total : next.trailing,
      isPure: isPure && next.isPure)
  }

  /// Of one text or another.
  func or(_ other: RunFacts) -> RunFacts {
    RunFacts(
      total: min(total, other.total), longest: min(longest, other.longest), leading: min(leading, other.leading),
      trailing: min(trailing, other.trailing), isPure: isPure && other.isPure)
  }

  /// Of a text that stands there `least` times or, where not `exactly`, more often. Counts stop at 64 times.
  func repeated(least: Int, exactly: Bool) -> RunFacts {
    var result = RunFacts.empty
    for _ in 0..<min(least, 64) { result = result.followed(by: self) }
    return exactly && least <= 64 ? result : result.followed(by: RunFacts(isPure: isPure))
  }
}
