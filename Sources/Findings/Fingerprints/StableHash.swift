/// FNV-1a in its 128-bit form: stable over runs and machines, not a protection of a value.
struct StableHash {
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
  private var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  mutating func combine(_ byte: UInt8) {
    hash ^= UInt128(byte)
    hash = hash &* Self.prime
  }

  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  /// 32 hexadecimal digits.
  var hexadecimal: String {
    let digits = stride(from: 124, through: 0, by: -4).map { Self.digits[Int(truncatingIfNeeded: hash >> $0) & 0xF] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
