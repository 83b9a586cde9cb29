extension RegexParser {
  /// Up to `digits` octal digits.
  mutating func parseOctal(digits: Int) -> Escape {
    var value: UInt32 = 0
    var left = digits
    while left > 0, let byte = peek(), (0x30...0x37).contains(byte) {
      value = value * 8 + UInt32(byte - 0x30)
      position += 1
      left -= 1
    }
    return character(value)
  }

  /// `{…}` behind `\o`.
  mutating func parseBracedOctal() -> Escape {
    guard skip("{") else { return unknownEscape() }
    var value: UInt32 = 0
    for digit in skip(past: UInt8(ascii: "}")) {
      guard (0x30...0x37).contains(digit), value < 0x110000 else { return unknownEscape() }
      value = value * 8 + UInt32(digit - 0x30)
    }
    return character(value)
  }

  /// The letter behind `\c`.
  mutating func parseControl() -> Escape {
    guard let byte = peek() else { return unknownEscape() }
    position += 1
    let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    return character(UInt32(upper ^ 0x40))
  }

  /// What stands behind `\x`: `{…}`, or none to two digits.
  mutating func parseHexadecimal() -> Escape {
    if isNext("{") { return parseHexadecimalBraces(skipping: 1) }
    var value: UInt32 = 0
    var left = 2
    while left > 0, let digit = peek()?.hexadecimalValue {
      value = value * 16 + digit
      position += 1
      left -= 1
    }
    return character(value)
  }

  mutating func parseHexadecimalBraces(skipping count: Int) -> Escape {
    position += count
    var value: UInt32 = 0
    for byte in skip(past: UInt8(ascii: "}")) {
      guard let digit = byte.hexadecimalValue, value < 0x110000 else { return unknownEscape() }
      value = value * 16 + digit
    }
    return character(value)
  }

  /// What stands behind `\p` or `\P`: one letter, or `{…}`.
  mutating func parseProperty(isNegated: Bool) -> Escape {
    var name: ArraySlice<UInt8>
    if skip("{") {
      name = skip(past: UInt8(ascii: "}"))
    } else {
      name = bytes[position...].prefix(1)
      position = name.endIndex
    }
    var isNegated = isNegated
    if name.first == UInt8(ascii: "^") {
      isNegated.toggle()
      name = name.dropFirst()
    }
    // Since which version `\p{Lu}` stands for lower-case letters too in caseless matching need not concern us.
    if Self.isProperty(name, "lu"), !isNegated, !flags.caseless { return .set(.capitals) }
    let isOfNewline = Self.propertiesOfNewline.contains { Self.isProperty(name, $0) }
    let isOfBlank = !Self.propertiesWithoutBlank.contains { Self.isProperty(name, $0) }
    return .set(.unknown(holdsNewline: isOfNewline != isNegated, mayHoldBlank: isOfBlank || isNegated))
  }

  /// Those of letters and numbers.
  private static let propertiesWithoutBlank: [StaticString] = [
    "l", "ll", "lu", "lt", "lm", "lo", "n", "nd", "nl", "no",
  ]

  /// The properties that LF has, as far as patterns use them, in the loose spelling of Unicode.
  private static let propertiesOfNewline: [StaticString] = [
    "any", "c", "cc", "control", "xps", "xsp", "common", "zyyy", "whitespace", "wspace", "patternwhitespace", "ascii",
  ]

  /// Whether a property is the one of this name, letter case and what is no letter left aside.
  private static func isProperty(_ name: ArraySlice<UInt8>, _ loose: StaticString) -> Bool {
    let loose = UnsafeBufferPointer(start: loose.utf8Start, count: loose.utf8CodeUnitCount)
    return name.lazy.filter(\.isLetter).map { $0 | 0x20 }.elementsEqual(loose)
  }

  private mutating func character(_ value: UInt32) -> Escape {
    Unicode.Scalar(value).map(Escape.character) ?? unknownEscape()
  }

  private mutating func unknownEscape() -> Escape {
    giveUp()
    return .unknown
  }
}
