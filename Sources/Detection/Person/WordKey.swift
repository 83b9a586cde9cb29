/// A word as it is written, at most 32 bytes, ready to be compared.
struct WordKey: Equatable {
  static let capacity = 32

  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64
  private let count: Int

  /// Nil for a word that is longer.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    count = end &- start
    guard count <= Self.capacity else { return nil }
    first = Self.bytes(text, start, end)
    second = count > 8 ? Self.bytes(text, start &+ 8, end) : 0
    third = count > 16 ? Self.bytes(text, start &+ 16, end) : 0
    fourth = count > 24 ? Self.bytes(text, start &+ 24, end) : 0
  }

  @inline(__always)
  var hash: UInt32 {
    var state = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    if count > 8 {
      state = (state ^ state >> 29 ^ second) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ state >> 29 ^ third ^ fourth << 1) &* 0x94D0_49BB_1331_11EB
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
