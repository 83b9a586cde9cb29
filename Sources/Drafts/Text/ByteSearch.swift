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
        (
          mask(ByteVector(base, at: index)) | mask(ByteVector(base, at: index &+ width)),
          mask(ByteVector(base, at: index &+ 2 &* width)) | mask(ByteVector(base, at: index &+ 3 &* width))
        )
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

  /// The first place of two bytes in a row, of which a test tells for many pairs and for one; `end` where there is none.
  /// The first of the two lies before `end`, the second at most at it.
  @inline(__always)
  static func firstPair(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    _ mask: (_ first: ByteVector, _ second: ByteVector) -> ByteVector.Mask,
    _ isMatch: (_ first: UInt8, _ second: UInt8) -> Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
    let width = ByteVector.width
    var index = start
    while index &+ 2 &* width < end {
      let one = mask(ByteVector(base, at: index), ByteVector(base, at: index &+ 1))
      let other = mask(ByteVector(base, at: index &+ width), ByteVector(base, at: index &+ width &+ 1))
      guard (one | other).isEmpty else { break }
      index &+= 2 &* width
    }
    while index < end, index + width < bytes.count {
      if let first = mask(ByteVector(base, at: index), ByteVector(base, at: index + 1)).first {
        return min(index + first, end)
      }
      index += width
    }
    while index < end, index + 1 >= bytes.count || !isMatch(bytes[index], bytes[index + 1]) { index += 1 }
    return min(index, end)
  }
}
