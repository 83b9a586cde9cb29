/// Eight bytes of a text, looked at in one go.
struct EightBytes {
  /// The first byte lowest.
  let bits: UInt64

  /// `start` must have eight bytes behind it.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    let base = UnsafeRawPointer(text.baseAddress)
    bits = base.map { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian } ?? 0
  }

  /// The highest bit of each byte that is no letter of ASCII.
  @inline(__always)
  var others: UInt64 {
    let highest: UInt64 = 0x8080_8080_8080_8080
    let small = (bits | 0x2020_2020_2020_2020) & ~highest
    // What is added raises the highest bit of `a` and all above it, and of all above `z`.
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~bits
    return ~letters & highest
  }
}
