/// A set of group numbers that is emptied often: emptying it costs nothing, however many numbers there can be.
struct SeenGroups: ~Copyable {
  /// For each group, the round in which it last came.
  private let lastRounds: UnsafeMutableBufferPointer<UInt32>
  /// Room for all groups; its first ``count`` are the members, in the order in which they came.
  private let storage: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0
  private var round: UInt32 = 1

  /// Makes the empty set, for numbers below `count`.
  init(count: Int) {
    lastRounds = .allocate(capacity: count)
    lastRounds.initialize(repeating: 0)
    storage = .allocate(capacity: count)
    storage.initialize(repeating: 0)
  }

  deinit {
    lastRounds.deallocate()
    storage.deallocate()
  }

  /// A member, each once; `place` must be below ``count``.
  @inline(__always)
  func member(_ place: Int) -> Int { Int(storage[place]) }

  mutating func removeAll() {
    count = 0
    round &+= 1
    guard round == 0 else { return }
    lastRounds.update(repeating: 0)
    round = 1
  }

  /// A number that is not below the count of the set is no member, and does not become one.
  @inline(__always)
  mutating func insert(_ group: Int) {
    guard lastRounds.indices.contains(group), lastRounds[group] != round else { return }
    lastRounds[group] = round
    storage[count] = Int32(truncatingIfNeeded: group)
    count &+= 1
  }

  @inline(__always)
  func contains(_ group: Int) -> Bool {
    lastRounds.indices.contains(group) && lastRounds[group] == round
  }
}
