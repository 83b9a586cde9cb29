/// Reads the code points of a file one by one, in the file's own encoding.
///
/// It never fails: each maximal bad sequence is read as U+FFFD, one per bad byte in UTF-8 (one per bad unit in UTF-16).
package struct ScalarDecoder {
  package struct Decoded {
    package let value: Unicode.Scalar
    /// False where bytes did not decode and `value` is a stand-in.
    package let isValid: Bool
    /// UTF-8 code units of the character; what did not decode counts one.
    var utf8Length: Int { isValid ? UTF8.width(value) : 1 }
  }

  private let bytes: [UInt8]
  private let encoding: TextEncoding
  /// The byte at which the next code point starts.
  package private(set) var offset: Int

  package init(file: SourceFile, at offset: Int) {
    bytes = file.bytes
    encoding = file.encoding
    self.offset = offset
  }

  /// The next code point, nil at the end of the file.
  package mutating func next() -> Decoded? {
    guard offset < bytes.count else { return nil }
    return encoding == .utf8 ? nextUTF8() : nextUTF16()
  }

  private mutating func nextUTF8() -> Decoded {
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return Decoded(value: Unicode.Scalar(first), isValid: true)
    }
    guard let length = Self.length(startingWith: first), offset + length <= bytes.count else { return bad(1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return bad(1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    guard value >= least[length], let scalar = Unicode.Scalar(value) else { return bad(1) }
    offset += length
    return Decoded(value: scalar, isValid: true)
  }

  private static func length(startingWith first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private mutating func nextUTF16() -> Decoded {
    guard let first = unit(at: offset) else { return bad(1) }
    if let scalar = Unicode.Scalar(first) {
      offset += 2
      return Decoded(value: scalar, isValid: true)
    }
    guard first < 0xDC00, let second = unit(at: offset + 2), (0xDC00...0xDFFF).contains(second) else { return bad(2) }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { return bad(2) }
    offset += 4
    return Decoded(value: scalar, isValid: true)
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }

  private mutating func bad(_ length: Int) -> Decoded {
    offset += length
    return Decoded(value: "\u{FFFD}", isValid: false)
  }
}
