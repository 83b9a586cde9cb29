/// A set of small numbers, one bit each.
struct NumberSet: Hashable, Sendable {
  private(set) var words: [UInt64]

  /// Makes the empty set, for numbers below `capacity`.
  init(capacity: Int) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  mutating func insert(contentsOf numbers: [Int]) {
    for number in numbers { insert(number) }
  }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
  }

  /// Calls `body` with each number, in rising order.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
