/// Looks at eight bytes at once, as one word whose lowest byte comes first.
///
/// The tests set the high bit of each byte that they find. A borrow or carry can set the bit of a byte behind a find
/// too, so that only the first one counts.
enum WordScan {
  static let stride = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The place of the first byte that is `first`, `second` or below a space (a line end, a tab), or `end`.
  static func firstStop(in bytes: [UInt8], from start: Int, to end: Int, _ first: UInt8, _ second: UInt8) -> Int {
    let end = min(end, bytes.count)
    var offset = max(start, 0)
    bytes.withUnsafeBytes { buffer in
      while offset + stride <= end {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let found = equal(word, first) | equal(word, second) | below(word, ASCII.space)
        guard found == 0 else { return offset += found.trailingZeroBitCount / 8 }
        offset += stride
      }
      while offset < end {
        let byte = buffer[offset]
        if byte == first || byte == second || byte < ASCII.space { break }
        offset += 1
      }
    }
    return offset
  }

  /// The place of the first byte that is neither printable ASCII nor a line feed, or `end`.
  static func firstUnusual(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let end = min(end, bytes.count)
    var offset = max(start, 0)
    bytes.withUnsafeBytes { buffer in
      while offset + stride <= end {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let found = notPrintable(word)
        offset += found == 0 ? stride : found.trailingZeroBitCount / 8
        guard found == 0 || buffer[offset] == ASCII.lineFeed else { return }
        offset += found == 0 ? 0 : 1
      }
      while offset < end, isUsual(buffer[offset]) { offset += 1 }
    }
    return offset
  }

  private static func isUsual(_ byte: UInt8) -> Bool {
    byte >= ASCII.space && byte < ASCII.delete || byte == ASCII.lineFeed
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits
  }

  @inline(__always)
  private static func below(_ word: UInt64, _ limit: UInt8) -> UInt64 {
    (word &- ones &* UInt64(limit)) & ~word & highBits
  }

  /// Bytes outside 0x20 … 0x7E.
  @inline(__always)
  private static func notPrintable(_ word: UInt64) -> UInt64 {
    (below(word, ASCII.space) | (word &+ ones) | word) & highBits
  }
}
