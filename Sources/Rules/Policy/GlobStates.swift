/// The states in which the matcher of a ``Glob`` may be at once: a sparse set, since most paths keep one or two alive.
struct GlobStates {
  private var members: [Int] = []
  /// The round in which each state was last inserted.
  private var lastRound: [Int]
  private var round = 1

  /// Makes an empty set for the states `0 ... count`; `count` is the state in which all steps are done.
  init(count: Int) {
    lastRound = Array(repeating: 0, count: count + 1)
    members.reserveCapacity(4)
  }

  var isEmpty: Bool { members.isEmpty }

  /// Whether all steps of the pattern are done.
  var containsLast: Bool { lastRound[lastRound.count - 1] == round }

  /// Inserts a state; false if it is a member already.
  mutating func insert(_ state: Int) -> Bool {
    guard lastRound[state] != round else { return false }
    lastRound[state] = round
    members.append(state)
    return true
  }

  /// Empties the set for the next character and gives what was in it.
  mutating func startNext() -> [Int] {
    round += 1
    defer { members.removeAll(keepingCapacity: true) }
    return members
  }
}
