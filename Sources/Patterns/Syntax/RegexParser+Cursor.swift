extension RegexParser {
  func peek(_ distance: Int = 0) -> UInt8? {
    let index = position + distance
    return index < bytes.count ? bytes[index] : nil
  }

  func isNext(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  mutating func skip(_ text: StaticString) -> Bool {
    guard isNext(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Moves behind the next `end`, or to the end of the pattern; returns what stood before.
  @discardableResult
  mutating func skip(past end: UInt8) -> ArraySlice<UInt8> {
    let rest = bytes[position...]
    let text = rest.prefix { $0 != end }
    position = min(text.endIndex + 1, bytes.count)
    return text
  }

  /// Takes the next code point.
  mutating func nextScalar() -> Unicode.Scalar? {
    guard let first = peek() else { return nil }
    guard first >= 0x80 else {
      position += 1
      return Unicode.Scalar(first)
    }
    var decoder = UTF8()
    var rest = bytes[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    position += UTF8.width(scalar)
    return scalar
  }

  /// In extended mode, skips one blank or one comment; false where there is none.
  mutating func skipBlankOrComment() -> Bool {
    if skip("#") {
      skip(past: UInt8(ascii: "\n"))
      return true
    }
    guard let byte = peek() else { return false }
    if (0x09...0x0D).contains(byte) || byte == 0x20 {
      position += 1
      return true
    }
    let before = position
    // Unicode's Pattern_White_Space beyond ASCII.
    if byte >= 0x80, let scalar = nextScalar() {
      if [0x85, 0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value) { return true }
      position = before
    }
    return false
  }
}
