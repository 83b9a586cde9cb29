/// An escape in a string of JSON or TOML.
struct EscapeSequence {
  /// What it stands for; nil for a line end that TOML takes out.
  let scalar: Unicode.Scalar?
  /// Bytes from the backslash on.
  let length: Int

  /// Reads the escape at a backslash. One that is not valid stands for U+FFFD: the readers refuse such strings.
  init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, escapes: DataText.Escapes) {
    guard start + 1 < end else {
      self.init("\u{FFFD}", end - start)
      return
    }
    let sign = bytes[start + 1]
    switch sign {
    case UInt8(ascii: "n"): self.init("\n", 2)
    case UInt8(ascii: "t"): self.init("\t", 2)
    case UInt8(ascii: "r"): self.init("\r", 2)
    case UInt8(ascii: "b"): self.init("\u{8}", 2)
    case UInt8(ascii: "f"): self.init("\u{C}", 2)
    case UInt8(ascii: "\""), .backslash: self.init(Unicode.Scalar(sign), 2)
    case UInt8(ascii: "/") where escapes == .json: self.init("/", 2)
    case UInt8(ascii: "e") where escapes == .toml: self.init("\u{1B}", 2)
    case UInt8(ascii: "u"): self.init(unicodeIn: bytes, at: start, end: end, escapes: escapes)
    case UInt8(ascii: "U") where escapes == .toml:
      let value = Self.hex(bytes, start + 2, 8, end)
      self.init(value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}", value == nil ? 2 : 10)
    case _ where escapes == .toml && sign.isBlank:
      var index = start + 1
      while index < end, bytes[index].isBlank { index += 1 }
      self.init(nil, index - start)
    default: self.init("\u{FFFD}", 1)
    }
  }

  private init(_ scalar: Unicode.Scalar?, _ length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// Reads four digits, and in JSON a second such escape where the first is half of a pair.
  private init(unicodeIn bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, escapes: DataText.Escapes) {
    guard let first = Self.hex(bytes, start + 2, 4, end) else {
      self.init("\u{FFFD}", 2)
      return
    }
    let next = start + 6
    if escapes == .json, (0xD800..<0xDC00).contains(first), next + 1 < end, bytes[next] == .backslash,
      bytes[next + 1] == UInt8(ascii: "u"), let second = Self.hex(bytes, next + 2, 4, end),
      (0xDC00..<0xE000).contains(second)
    {
      self.init(Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}", 12)
    } else {
      self.init(Unicode.Scalar(first) ?? "\u{FFFD}", 6)
    }
  }

  /// The value of hexadecimal digits, nil where fewer stand there.
  static func hex(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ end: Int) -> UInt32? {
    guard start + count <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + count] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
