/// A set of group numbers that is emptied often: emptying it costs nothing, however many numbers there can be.
struct SeenGroups {
  /// Its members, each once, in the order in which they came.
  private(set) var members: [Int32] = []
  /// For each group, the round in which it last came.
  private var lastRound: [UInt32]
  private var round: UInt32 = 1

  /// Makes the empty set, for numbers below `count`.
  init(count: Int) {
    lastRound = [UInt32](repeating: 0, count: count)
  }

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
    round &+= 1
    guard round == 0 else { return }
    lastRound = [UInt32](repeating: 0, count: lastRound.count)
    round = 1
  }

  mutating func insert(_ group: Int) {
    guard lastRound[group] != round else { return }
    lastRound[group] = round
    members.append(Int32(group))
  }

  func contains(_ group: Int) -> Bool {
    lastRound[group] == round
  }
}
