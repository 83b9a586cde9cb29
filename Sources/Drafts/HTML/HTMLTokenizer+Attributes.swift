import SourceText

extension HTMLTokenizer {
  /// Reads attributes up to and including the `>` of the tag (13.2.5.32 ff.); false where the text ends before.
  mutating func readAttributes(from start: Int) -> Bool {
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return true
      }
      if byte.isBlank || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      guard readAttribute() else { return false }
    }
    return false
  }

  private mutating func readAttribute() -> Bool {
    let nameStart = index
    // A `=` at the start is part of the name.
    index += 1
    while index < end, !bytes[index].endsTagName, bytes[index] != UInt8(ascii: "=") { index += 1 }
    let name = ByteRange(nameStart, index)
    skipBlanks()
    guard index < end else { return false }
    guard bytes[index] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: nil))
      return true
    }
    index += 1
    skipBlanks()
    guard index < end, let value = readValue() else { return false }
    attributes.append(HTMLAttribute(name: name, value: value))
    return true
  }

  private mutating func readValue() -> ByteRange? {
    let first = bytes[index]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let start = index + 1
      guard let close = ByteSearch.first(first, in: bytes, from: start, to: end) else { return nil }
      index = close + 1
      return ByteRange(start, close)
    }
    let start = index
    while index < end, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index < end ? ByteRange(start, index) : nil
  }

  private mutating func skipBlanks() {
    while index < end, bytes[index].isBlank { index += 1 }
  }
}

extension UInt8 {
  /// Whether a byte ends the name of a tag or attribute.
  var endsTagName: Bool { isBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are a name, which is given in lower case.
  func isName(_ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    var expected = name.utf8Start
    for byte in self {
      guard byte.lowercased == expected.pointee else { return false }
      expected += 1
    }
    return true
  }
}
