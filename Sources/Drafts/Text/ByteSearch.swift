/// Searches and compares bytes, many at a time. What lies between the end of a stretch and the end of the bytes may be
/// looked at, but is never found.
enum ByteSearch {
  /// Whether bytes are those at an offset of others.
  static func areEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ others: UnsafeBufferPointer<UInt8>, at start: Int, count: Int
  ) -> Bool {
    guard bytes.count == count, start + count <= others.count, let one = UnsafeRawPointer(bytes.baseAddress),
      let other = UnsafeRawPointer(others.baseAddress)
    else { return count == 0 }
    var index = 0
    while index + 8 <= count {
      let word = one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != other.loadUnaligned(fromByteOffset: start + index, as: UInt64.self) { return false }
      index += 8
    }
    while index < count, bytes[index] == others[start + index] { index += 1 }
    return index == count
  }

  /// The first place of a byte in a stretch, nil where it does not occur.
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var index = start
    while index < end, index + ByteVector.width <= bytes.count {
      if let first = ByteVector(base, at: index).equal(to: byte).first {
        return index + first < end ? index + first : nil
      }
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
    while index < end, index + ByteVector.width <= bytes.count {
      let here = ByteVector(base, at: index)
      if let first = (here.equal(to: one) | here.equal(to: other)).first {
        return index + first < end ? index + first : nil
      }
      index += ByteVector.width
    }
    while index < end, bytes[index] != one, bytes[index] != other { index += 1 }
    return index < end ? index : nil
  }
}
