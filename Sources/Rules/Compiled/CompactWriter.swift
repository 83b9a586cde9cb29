/// Writes numbers and texts one after the other.
struct CompactWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first, the sign last (zigzag).
  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  /// Bytes of another writer.
  mutating func append(_ bytes: [UInt8]) {
    self.bytes += bytes
  }
}
