extension RegexParser {
  /// Reads what starts with `[`.
  mutating func parseClass() -> RegexNode {
    // These two are assertions in a class's clothes: the start and the end of a word.
    if skip("[[:<:]]") || skip("[[:>:]]") { return .assertion }
    position += 1
    let isNegated = skip("^")
    var set = RegexClass(caseless: flags.caseless)
    var isFirst = true
    while let byte = peek(), isFirst || byte != UInt8(ascii: "]") {
      isFirst = false
      parseClassItem(into: &set)
    }
    if !skip("]") { giveUp() }
    if isNegated { set.negate() }
    return .set(set)
  }

  /// One code point, range, escape or named class.
  private mutating func parseClassItem(into set: inout RegexClass) {
    if skipNamedClass(into: &set) { return }
    guard let item = parseClassMember() else { return }
    guard case .character(let first) = item else {
      if case .set(let other) = item { set.insert(other) } else { set.insertUnknown(holdsNewline: true) }
      return
    }
    guard isNext("-"), peek(1) != UInt8(ascii: "]") else { return set.insert(first) }
    position += 1
    switch isNext("[:") ? nil : parseClassMember() {
    case .character(let last): set.insert(from: first, to: last)
    default:
      // `[a-\d]`: whether the hyphen stands for itself differs between versions.
      giveUp()
      set.insertUnknown(holdsNewline: true)
    }
  }

  private mutating func parseClassMember() -> Escape? {
    let start = position
    guard skip("\\") else { return nextScalar().map(Escape.character) }
    switch peek() {
    case UInt8(ascii: "b"):
      position += 1
      return .character("\u{8}")
    case UInt8(ascii: "Q"), UInt8(ascii: "E"):
      giveUp()
      return parseQuoteInClass()
    case .some(UInt8(ascii: "1")...UInt8(ascii: "7")): return parseOctal(digits: 3)
    case UInt8(ascii: "8"), UInt8(ascii: "9"): return nextScalar().map(Escape.character)
    default: return parseCommonEscape(from: start)
    }
  }

  /// Moves behind `\Q…\E` or a lone `\E`, the position being at the letter.
  private mutating func parseQuoteInClass() -> Escape {
    if skip("Q") {
      while position < bytes.count, !isNext("\\E") { position += 1 }
      _ = skip("\\")
    }
    _ = skip("E")
    return .unknown
  }

  /// `[:alpha:]` and its like.
  private mutating func skipNamedClass(into set: inout RegexClass) -> Bool {
    let start = position
    guard skip("[:") else { return false }
    let isNegated = skip("^")
    let name = bytes[position...].prefix { $0.isLetter }
    position = name.endIndex
    guard skip(":]") else {
      position = start
      return false
    }
    if name.elementsEqual("digit".utf8) { remark(.unicodeDigit, from: start) }
    let isNewlineMember = ["space", "cntrl", "ascii"].contains { name.elementsEqual($0.utf8) }
    set.insertUnknown(holdsNewline: isNewlineMember != isNegated)
    return true
  }
}
