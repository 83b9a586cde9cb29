/// Searches and compares bytes, many at a time. What lies between the end of a stretch and the end of the bytes may be
/// looked at, but is never found.
enum ByteSearch {
  /// The first place of a byte in a stretch, nil where it does not occur.
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let place = first(in: bytes, from: start, to: end, { $0.equal(to: byte) }, { $0 == byte })
    return place < end ? place : nil
  }

  /// The first place of one of two bytes.
  static func first(
    _ one: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    let place = first(
      in: bytes, from: start, to: end, { $0.equal(to: one) | $0.equal(to: other) }, { $0 == one || $0 == other })
    return place < end ? place : nil
  }

  /// The first place of a byte of a class, or `end`. The class is told twice: for many bytes and for one.
  @inline(__always)
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ mask: (ByteVector) -> ByteVector.Mask,
    _ isMatch: (UInt8) -> Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
    var index = start
    let width = ByteVector.width
    // Where it is rare, four vectors at a time.
    while index &+ 4 &* width <= end {
      let halves =
        (mask(ByteVector(base, at: index)) | mask(ByteVector(base, at: index &+ width)),
         mask(ByteVector(base, at: index &+ 2 &* width)) | mask(ByteVector(base, at: index &+ 3 &* width)))
      guard (halves.0 | halves.1).isEmpty else { break }
      index &+= 4 &* width
    }
    while index < end, index + ByteVector.width <= bytes.count {
      if let first = mask(ByteVector(base, at: index)).first { return min(index + first, end) }
      index += ByteVector.width
    }
    while index < end, !isMatch(bytes[index]) { index += 1 }
    return min(index, end)
  }
}
