/// The numbers of phrases by two of their bytes: the first two, or the last two. All digits, and `#` for them, are one.
struct PhraseBuckets: Sendable {
  private static let count = 256

  /// The last phrase of each bucket, counted from 1; 0: there is none.
  private var heads = [Int32](repeating: 0, count: count)
  private var links: [(number: Int32, next: Int32)] = []

  /// Adds a phrase by its outermost byte and the one beside it; one of a single byte, which has no other, may stand
  /// beside each.
  mutating func add(_ number: Int, _ inner: UInt8?, _ outer: UInt8) {
    guard let inner else {
      for inner in UInt8.min...UInt8.max { insert(number, Self.place(inner, outer)) }
      return
    }
    insert(number, Self.place(inner, outer))
  }

  /// Calls `body` with the phrases that may stand where these bytes do.
  @inline(__always)
  func forEach(_ inner: UInt8, _ outer: UInt8, _ body: (Int) -> Void) {
    var link = Int(heads[Self.place(inner, outer)])
    while link != 0 {
      body(Int(links[link &- 1].number))
      link = Int(links[link &- 1].next)
    }
  }

  private mutating func insert(_ number: Int, _ place: Int) {
    links.append((Int32(number), heads[place]))
    heads[place] = Int32(links.count)
  }

  @inline(__always)
  private static func place(_ inner: UInt8, _ outer: UInt8) -> Int {
    Int(digitless(outer) &* 37 ^ digitless(inner))
  }

  @inline(__always)
  private static func digitless(_ byte: UInt8) -> UInt8 {
    byte &- 0x30 < 10 ? UInt8(ascii: "#") : byte
  }
}
