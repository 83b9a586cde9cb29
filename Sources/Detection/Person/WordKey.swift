/// A word as it is written, at most 31 bytes, ready to be compared.
struct WordKey: Equatable {
  static let capacity = 31
  /// No word's.
  static let none = WordKey()

  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  /// The rest of the bytes, and their number in the highest one.
  private let fourth: UInt64

  private init() {
    (first, second, third, fourth) = (0, 0, 0, .max)
  }

  /// Nil for a word that is longer.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    let count = end &- start
    guard count <= Self.capacity else { return nil }
    first = Self.bytes(text, start, end)
    second = count > 8 ? Self.bytes(text, start &+ 8, end) : 0
    third = count > 16 ? Self.bytes(text, start &+ 16, end) : 0
    let rest = count > 24 ? Self.bytes(text, start &+ 24, end) : 0
    fourth = rest | UInt64(truncatingIfNeeded: count) << 56
  }

  @inline(__always)
  var hash: UInt32 {
    var state = (first ^ fourth) &* 0x9E37_79B9_7F4A_7C15
    if second != 0 {
      state = (state ^ state >> 29 ^ second) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ state >> 29 ^ third) &* 0x94D0_49BB_1331_11EB
    }
    return UInt32(truncatingIfNeeded: state >> 32)
  }

  /// Up to eight bytes from `start`, the first one lowest, zeros behind `end`.
  @inline(__always)
  private static func bytes(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    let count = min(8, end &- start)
    if start &+ 8 <= text.count, let base = text.baseAddress {
      let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      return word & (UInt64.max >> UInt64(64 &- 8 &* count))
    }
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(text[start &+ index]) << UInt64(8 &* index) }
    return word
  }
}
