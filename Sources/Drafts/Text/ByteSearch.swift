/// Searches for single bytes, many at a time.
enum ByteSearch {
  /// The first place of a byte in a stretch, nil where it does not occur.
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var index = start
    while index + 16 <= end {
      if any(base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== byte) { break }
      index += 16
    }
    while index < end, bytes[index] != byte { index += 1 }
    return index < end ? index : nil
  }
}
