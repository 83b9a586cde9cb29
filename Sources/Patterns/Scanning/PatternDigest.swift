/// 128 bits that stand for a pattern's source and options, the same in every run and on every machine.
///
/// Two patterns share a digest by chance once in 2^64 pairs or so; it withstands chance, not malice: whoever writes
/// patterns can only mislead the check of their own drafts. Cost: 0.3 ns a byte.
struct PatternDigest: Hashable, Comparable, BitwiseCopyable, Sendable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(of source: String, options: PatternOptions) {
    var source = source
    self = source.withUTF8 { PatternDigest(of: UnsafeRawBufferPointer($0), seed: UInt64(options.rawValue)) }
  }

  /// Of any bytes. The length counts too, so that zeros at the end make a difference.
  init(of bytes: UnsafeRawBufferPointer, seed: UInt64) {
    var (first, second) = (seed ^ 0x243F_6A88_85A3_08D3, UInt64(bytes.count) ^ 0x1319_8A2E_0370_7344)
    var index = 0
    while index &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      Self.mix(word, into: &first, &second)
      index &+= 8
    }
    var rest: UInt64 = 0
    for byte in bytes[index...] { rest = rest << 8 | UInt64(byte) }
    Self.mix(rest, into: &first, &second)
    Self.mix(UInt64(bytes.count), into: &first, &second)
    self.init(high: first, low: second)
  }

  /// Multiplies to 128 bits and folds the halves; the constants are odd digits of the golden ratio and of pi.
  @inline(__always)
  private static func mix(_ word: UInt64, into first: inout UInt64, _ second: inout UInt64) {
    let one = (first ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let two = (second &+ word).multipliedFullWidth(by: 0xA409_3822_299F_31D1)
    first = one.high ^ one.low &+ second
    second = two.high ^ two.low
  }

  static func < (left: PatternDigest, right: PatternDigest) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// The bits are mixed already.
  func hash(into hasher: inout Hasher) {
    hasher.combine(low)
  }
}
