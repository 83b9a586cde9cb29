/// Remembers sums of weights by what they are sums of. A sum that finds its place taken drives the other out, so the
/// memory is bounded; it grows with what it is used for.
struct SumMemo {
  private static let smallest = 8
  private static let largest = 13

  private var entries = [Entry](repeating: Entry(), count: 1 << smallest)
  private var bits = smallest
  /// Sums that were made since it has its size.
  private var misses = 0

  private struct Entry {
    /// No key is 0.
    var key: UInt64 = 0
    var sum = SIMD8<Int16>()
  }

  /// The sum for a key other than 0, which `make` makes where it is not known.
  @inline(__always)
  mutating func sum(of key: UInt64, make: () -> SIMD8<Int16>) -> SIMD8<Int16> {
    let place = Self.place(key, bits)
    if entries[place].key == key { return entries[place].sum }
    let sum = make()
    entries[place] = Entry(key: key, sum: sum)
    misses &+= 1
    if misses > entries.count, bits < Self.largest { grow() }
    return sum
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ bits: Int) -> Int {
    Int(((key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  private mutating func grow() {
    let known = entries
    bits += 2
    if bits > Self.largest { bits = Self.largest }
    misses = 0
    entries = [Entry](repeating: Entry(), count: 1 << bits)
    for entry in known where entry.key != 0 { entries[Self.place(entry.key, bits)] = entry }
  }
}
