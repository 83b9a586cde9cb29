/// Tells whether bytes are UTF-8 (Unicode 15, table 3-7).
enum UTF8Validation {
  /// Cost: 64 bytes at a time, whether ASCII or European text; blocks with characters of four bytes, or with one whose
  /// second byte is restricted, are looked at character by character.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    var index = 0
    /// The last block ended inside of a character.
    var isInside = false
    while index + block <= bytes.count {
      if index > 0, isWellFormed(base, at: index) {
        index += block
        isInside = endsInside(bytes, index)
        continue
      }
      let start = isInside ? characterStart(bytes, before: index) : index
      guard let next = end(bytes, from: start, to: index + block) else { return false }
      index = next
      isInside = false
    }
    return end(bytes, from: isInside ? characterStart(bytes, before: index) : index, to: bytes.count) != nil
  }

  private static let block = 4 * ByteVector.width

  /// Whether all bytes of a block stand where the bytes before them ask for them; what these are is known already.
  @inline(__always)
  private static func isWellFormed(_ base: UnsafeRawPointer, at index: Int) -> Bool {
    let width = ByteVector.width
    let halves = (
      faults(base, at: index) | faults(base, at: index &+ width),
      faults(base, at: index &+ 2 &* width) | faults(base, at: index &+ 3 &* width)
    )
    return (halves.0 | halves.1).isEmpty
  }

  /// The bytes that do not follow from those before them, and those that are to be looked at more closely.
  @inline(__always)
  private static func faults(_ base: UnsafeRawPointer, at index: Int) -> ByteVector.Mask {
    let here = ByteVector(base, at: index)
    let following = here.among(0x40, from: 0x80)
    let needed =
      ByteVector(base, at: index - 1).atLeast(0xC2) | ByteVector(base, at: index - 2).atLeast(0xE0)
      | ByteVector(base, at: index - 3).atLeast(0xF0)
    // Never leading bytes; leading bytes that not all others may follow; leading bytes of four.
    let special = here.among(2, from: 0xC0) | here.equal(to: 0xE0) | here.equal(to: 0xED) | here.atLeast(0xF0)
    return (following ^ needed) | special
  }

  private static func endsInside(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index - 1] >= 0xC2 || bytes[index - 2] >= 0xE0 || bytes[index - 3] >= 0xF0
  }

  /// Where the character starts that is not finished before an offset.
  private static func characterStart(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The end of the last character that starts before an offset; nil where one is not well-formed.
  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) -> Int? {
    var index = start
    while index < stop {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let length = length(bytes, at: index) else { return nil }
      index += length
    }
    return index
  }

  /// The length of the well-formed sequence of several bytes at an offset, nil where there is none.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : nil
    case 0xE0: return second >= 0xA0 ? rest(bytes, at: index, 3) : nil
    case 0xED: return second <= 0x9F ? rest(bytes, at: index, 3) : nil
    case 0xE1...0xEF: return rest(bytes, at: index, 3)
    case 0xF0: return second >= 0x90 ? rest(bytes, at: index, 4) : nil
    case 0xF1...0xF3: return rest(bytes, at: index, 4)
    case 0xF4: return second <= 0x8F ? rest(bytes, at: index, 4) : nil
    default: return nil
    }
  }

  private static func rest(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int) -> Int? {
    guard index + length <= bytes.count else { return nil }
    for offset in index + 1..<index + length where bytes[offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
