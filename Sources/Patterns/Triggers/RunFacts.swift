/// How many code points of one kind, digits say, every match holds at least, in all and in a row.
struct RunFacts: Hashable {
  /// In all.
  private(set) var total: Int16 = 0
  /// In a row, somewhere.
  private(set) var longest: Int16 = 0
  /// In a row, from the start.
  private(set) var leading: Int16 = 0
  /// In a row, up to the end.
  private(set) var trailing: Int16 = 0
  /// Whether every match consists of nothing else.
  private(set) var isPure: Bool

  /// Of the empty text.
  static let empty = RunFacts(isPure: true)
  /// Of one code point of the kind.
  static let one = RunFacts(total: 1, longest: 1, leading: 1, trailing: 1, isPure: true)
  /// Of a text that we know nothing of.
  static let unknown = RunFacts(isPure: false)

  /// Counts end here, far beyond what a prefilter can use.
  private static let limit: Int16 = 255

  /// Of one text after another.
  func followed(by next: RunFacts) -> RunFacts {
    RunFacts(
      total: min(total + next.total, Self.limit),
      longest: min(max(longest, next.longest, trailing + next.leading), Self.limit),
      leading: isPure ? min(total + next.leading, Self.limit) : leading,
      trailing: next.isPure ? min(trailing + next.total, Self.limit) : next.trailing, isPure: isPure && next.isPure)
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
