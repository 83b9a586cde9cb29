/// Searches and compares bytes, many at a time.
enum ByteSearch {
  /// Whether bytes are those at an offset of others.
  static func areEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ others: UnsafeBufferPointer<UInt8>, at start: Int, count: Int
  ) -> Bool {
    guard bytes.count == count, start + count <= others.count else { return false }
    for index in 0..<count where bytes[index] != others[start + index] { return false }
    return true
  }

  /// The first place of a byte in a stretch, nil where it does not occur.
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var index = start
    while index + ByteVector.width <= end {
      if let first = ByteVector(base, at: index).equal(to: byte).first { return index + first }
      index += ByteVector.width
    }
    while index < end, bytes[index] != byte { index += 1 }
    return index < end ? index : nil
  }

  /// The first place of one of two bytes.
  static func first(
    _ one: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var index = start
    while index + ByteVector.width <= end {
      let here = ByteVector(base, at: index)
      if let first = (here.equal(to: one) | here.equal(to: other)).first { return index + first }
      index += ByteVector.width
    }
    while index < end, bytes[index] != one, bytes[index] != other { index += 1 }
    return index < end ? index : nil
  }
}
