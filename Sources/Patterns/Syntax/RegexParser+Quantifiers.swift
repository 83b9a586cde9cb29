extension RegexParser {
  struct Quantifier: Hashable {
    let least: Int
    let most: Int?
  }

  /// Takes a quantifier with its `?` (lazy) or `+` (possessive); nil where none stands here.
  mutating func parseQuantifier() -> Quantifier? {
    let quantifier: Quantifier
    switch peek() {
    case UInt8(ascii: "*"):
      position += 1
      quantifier = Quantifier(least: 0, most: nil)
    case UInt8(ascii: "+"):
      position += 1
      quantifier = Quantifier(least: 1, most: nil)
    case UInt8(ascii: "?"):
      position += 1
      quantifier = Quantifier(least: 0, most: 1)
    case UInt8(ascii: "{"):
      guard let counted = parseCountedQuantifier() else { return nil }
      quantifier = counted
    default: return nil
    }
    if !skip("?") { _ = skip("+") }
    return quantifier
  }

  /// Takes `{n}`, `{n,}` or `{n,m}`; nil where the brace stands for itself.
  private mutating func parseCountedQuantifier() -> Quantifier? {
    let start = position
    position += 1
    if let least = parseNumber() {
      if skip("}") { return Quantifier(least: least, most: least) }
      if skip(",") {
        if skip("}") { return Quantifier(least: least, most: nil) }
        if let most = parseNumber(), skip("}") { return Quantifier(least: least, most: most) }
      }
      giveUp()
    } else if let byte = peek(), byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == 0x09 {
      giveUp()
    }
    position = start
    return nil
  }

  /// Takes a decimal number; nil where none stands here. Numbers beyond those of quantifiers (65535) are capped.
  mutating func parseNumber() -> Int? {
    var value: Int?
    while let byte = peek(), byte.isDecimalDigit {
      value = min((value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 0xFFFF)
      position += 1
    }
    return value
  }
}
