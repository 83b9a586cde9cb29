/// The well-formed byte sequences of UTF-8 beyond ASCII (Unicode 16, table 3-7).
enum UTF8Sequence {
  /// The code point that starts at `offset` and its length in bytes (2 to 4); nil if the bytes are not well-formed.
  static func decode(_ bytes: [UInt8], at offset: Int, end: Int) -> (value: UInt32, length: Int)? {
    let first = bytes[offset]
    guard let length = length(startingWith: first), offset + length <= end else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isShortest = length == 2 || value >= (length == 3 ? 0x800 : 0x10000)
    let isScalar = value < 0xD800 || value >= 0xE000 && value <= 0x10FFFF
    return isShortest && isScalar ? (value, length) : nil
  }

  private static func length(startingWith first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
