extension RegexParser {
  /// What an escape stands for, inside and outside of classes.
  enum Escape {
    case character(Unicode.Scalar)
    case set(RegexClass)
    /// Read, but not what it means.
    case unknown
  }

  /// Reads what starts with a backslash, outside of classes.
  mutating func parseEscape(into items: inout [RegexNode]) {
    let start = position
    position += 1
    switch peek() {
    case UInt8(ascii: "Q"): parseQuotedText(into: &items)
    case UInt8(ascii: "E"): position += 1
    case UInt8(ascii: "b"):
      position += 1
      items.append(.wordBoundary)
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "K"), UInt8(ascii: "Z"), UInt8(ascii: "z"):
      position += 1
      items.append(.assertion)
    case UInt8(ascii: "G"):
      // It speaks of where the search starts, which is not for patterns to know.
      position += 1
      giveUp()
      items.append(.assertion)
    case UInt8(ascii: "g"), UInt8(ascii: "k"):
      parseReference(from: start)
      items.append(.opaque)
    case .some(UInt8(ascii: "1")...UInt8(ascii: "9")):
      parseNumberedReference(from: start)
      items.append(.opaque)
    case UInt8(ascii: "R"), UInt8(ascii: "X"):
      position += 1
      items.append(.set(.unknown(holdsNewline: true)))
    default: items.append(node(for: parseCommonEscape(from: start)))
    }
  }

  private func node(for escape: Escape) -> RegexNode {
    switch escape {
    case .character(let scalar): .character(scalar, caseless: flags.caseless)
    case .set(let set): .set(set)
    case .unknown: .opaque
    }
  }

  /// `\Q…\E`: all of it stands for itself.
  private mutating func parseQuotedText(into items: inout [RegexNode]) {
    position += 1
    while position < bytes.count, !skip("\\E") {
      guard let scalar = nextScalar() else { return giveUp() }
      items.append(.character(scalar, caseless: flags.caseless))
    }
  }

  /// `\g{1}`, `\g1`, `\g<name>`, `\g'name'`, `\k<name>`, `\k'name'`, `\k{name}`.
  private mutating func parseReference(from start: Int) {
    position += 1
    let opening = peek()
    switch opening {
    case UInt8(ascii: "{"): skip(past: UInt8(ascii: "}"))
    case UInt8(ascii: "<"): skip(past: UInt8(ascii: ">"))
    case UInt8(ascii: "'"):
      position += 1
      skip(past: UInt8(ascii: "'"))
    default:
      if !skip("-") { _ = skip("+") }
      _ = parseNumber()
    }
    let isCall = bytes[start + 1] == UInt8(ascii: "g") && (opening == UInt8(ascii: "<") || opening == UInt8(ascii: "'"))
    remark(isCall ? .call : .backReference, from: start)
  }

  /// `\1`: a reference, or, with many digits and few groups, an octal number; which of them is not for us to say.
  private mutating func parseNumberedReference(from start: Int) {
    let number = parseNumber() ?? 0
    if number < 10 || number <= groupCount {
      remark(.backReference, from: start)
    } else {
      giveUp()
    }
  }

  /// Reads an escape that means the same inside and outside of classes, the position being behind the backslash.
  mutating func parseCommonEscape(from start: Int) -> Escape {
    guard let byte = peek() else { return .unknown }
    guard byte.isLetter || byte.isDecimalDigit else { return nextScalar().map(Escape.character) ?? .unknown }
    position += 1
    switch byte {
    case UInt8(ascii: "a"): return .character("\u{7}")
    case UInt8(ascii: "e"): return .character("\u{1B}")
    case UInt8(ascii: "f"): return .character("\u{C}")
    case UInt8(ascii: "n"): return .character("\n")
    case UInt8(ascii: "r"): return .character("\r")
    case UInt8(ascii: "t"): return .character("\t")
    case UInt8(ascii: "0"): return parseOctal(digits: 2)
    case UInt8(ascii: "c"): return parseControl()
    case UInt8(ascii: "o"): return parseBracedOctal()
    case UInt8(ascii: "x"): return parseHexadecimal()
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return parseProperty(isNegated: byte == UInt8(ascii: "P"))
    default: return parseTypeEscape(byte, from: start)
    }
  }

  /// `\d`, `\s`, `\w` and their like, the position being behind the letter.
  private mutating func parseTypeEscape(_ byte: UInt8, from start: Int) -> Escape {
    switch byte {
    case UInt8(ascii: "d"):
      remark(.unicodeDigit, from: start)
      return .set(.unknown(holdsNewline: false, mayHoldBlank: false))
    case UInt8(ascii: "N"):
      if isNext("{U+") { return parseHexadecimalBraces(skipping: 3) }
      return .set(.unknown(holdsNewline: false))
    case UInt8(ascii: "S"), UInt8(ascii: "w"): return .set(.unknown(holdsNewline: false, mayHoldBlank: false))
    case UInt8(ascii: "h"), UInt8(ascii: "V"): return .set(.unknown(holdsNewline: false))
    case UInt8(ascii: "D"), UInt8(ascii: "H"), UInt8(ascii: "W"), UInt8(ascii: "s"), UInt8(ascii: "v"):
      return .set(.unknown(holdsNewline: true))
    default:
      giveUp()
      return .unknown
    }
  }
}
