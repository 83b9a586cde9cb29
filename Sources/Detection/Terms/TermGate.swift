/// What the first or last bytes of a word must be for a look-up to be worth while: 65,536 bits, which stay in the
/// cache.
struct TermGate: Sendable {
  /// How many bytes are looked at.
  static let length = 4

  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Opens the gate for words that begin (or, told backwards, end) with these bytes; fewer than ``length`` are whole
  /// words.
  mutating func open(_ bytes: some Collection<UInt8>) {
    let place = Self.place(bytes)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func isOpen(_ bytes: some Collection<UInt8>) -> Bool {
    let place = Self.place(bytes)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  private static func place(_ bytes: some Collection<UInt8>) -> Int {
    var key: UInt32 = 0
    for byte in bytes.prefix(length) { key = key << 8 | UInt32(byte) }
    return Int((key &* 0x9E37_79B1) >> 16)
  }
}
