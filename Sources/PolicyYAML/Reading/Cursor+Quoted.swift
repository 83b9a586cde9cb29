extension Cursor {
  /// The next byte of a quoted scalar that needs a look: its quotation mark, a backslash between double ones, or a
  /// line end.
  func quotedLineEnd(from start: Int, quote: UInt8) -> Int {
    let escape = quote == ASCII.quotationMark ? ASCII.backslash : quote
    var offset = start
    while true {
      offset = WordScan.firstStop(in: bytes, from: offset, to: end, quote, escape)
      if isLineEnd(at: offset) || byte(at: offset) == quote || byte(at: offset) == escape { return offset }
      offset += 1
    }
  }

  /// The escape at a backslash that no line end follows.
  func escape(at start: Int) -> Escape {
    let letter = byte(at: start + 1)
    if let length = Self.digits(after: letter) { return numericEscape(at: start, length: length) }
    if let value = Self.value(of: letter) { return Escape(value: value, end: start + 2, fault: nil) }
    let length = UTF8Sequence.decode(bytes, at: start + 1, end: end)?.length ?? 1
    return Escape(value: "\u{FFFD}", end: start + 1 + length, fault: .unknownEscape)
  }

  private func numericEscape(at start: Int, length: Int) -> Escape {
    var value: UInt32 = 0
    var offset = start + 2
    while offset < start + 2 + length, let digit = Self.hexadecimalValue(of: byte(at: offset)) {
      value = value << 4 | digit
      offset += 1
    }
    guard offset == start + 2 + length, let scalar = Unicode.Scalar(value) else {
      return Escape(value: "\u{FFFD}", end: offset, fault: .invalidEscapeNumber)
    }
    return Escape(value: scalar, end: offset, fault: nil)
  }

  private static func hexadecimalValue(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }

  private static func digits(after letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  private static func value(of letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), ASCII.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case ASCII.space: " "
    case ASCII.quotationMark: "\""
    case UInt8(ascii: "/"): "/"
    case ASCII.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
