extension RegexParser {
  /// Reads what starts with `(`; nil where it is nothing that a quantifier could follow (comments, settings).
  mutating func parseGroup() -> RegexNode? {
    let start = position
    position += 1
    if isNext("*") { return parseVerb(from: start) }
    guard skip("?") else { return parseCapture() }
    switch peek() {
    case UInt8(ascii: "#"):
      skip(past: UInt8(ascii: ")"))
      return nil
    case UInt8(ascii: ":"), UInt8(ascii: "|"): return parseGroupBody(skipping: 1)
    case UInt8(ascii: ">"):
      defer { remark(.atomicGroup, from: start) }
      return parseGroupBody(skipping: 1)
    case UInt8(ascii: "="): return .lookAhead(parseLookAround(skipping: 1))
    case UInt8(ascii: "!"), UInt8(ascii: "*"):
      _ = parseLookAround(skipping: 1)
      return .assertion
    case UInt8(ascii: "<"):
      if let next = peek(1), "=!*".utf8.contains(next) {
        _ = parseLookAround(skipping: 2)
        return .assertion
      }
      return parseNamedCapture(until: UInt8(ascii: ">"))
    case UInt8(ascii: "'"): return parseNamedCapture(until: UInt8(ascii: "'"))
    case UInt8(ascii: "P"): return parsePythonGroup(from: start)
    case UInt8(ascii: "("): return parseCondition(from: start)
    case UInt8(ascii: "C"): return parseCallout(from: start)
    case UInt8(ascii: "R"), UInt8(ascii: "&"), UInt8(ascii: "+"): return parseCall(from: start)
    case UInt8(ascii: "-"):
      return peek(1)?.isDecimalDigit == true ? parseCall(from: start) : parseSettings()
    case let byte?: return byte.isDecimalDigit ? parseCall(from: start) : parseSettings()
    case nil: return .opaque
    }
  }

  private mutating func parseCapture() -> RegexNode {
    groupCount += 1
    return parseGroupBody(skipping: 0)
  }

  private mutating func parseGroupBody(skipping count: Int) -> RegexNode {
    position += count
    let node = parseAlternatives()
    if !skip(")") { giveUp() }
    return node
  }

  /// Reads what a look-around names.
  private mutating func parseLookAround(skipping count: Int) -> RegexNode {
    lookAroundDepth += 1
    defer { lookAroundDepth -= 1 }
    return parseGroupBody(skipping: count)
  }

  /// `<name>…)` or `'name'…)`, the position being at the opening quote.
  private mutating func parseNamedCapture(until quote: UInt8) -> RegexNode {
    position += 1
    skip(past: quote)
    return parseCapture()
  }

  /// `(?P<name>…)`, `(?P=name)`, `(?P>name)`.
  private mutating func parsePythonGroup(from start: Int) -> RegexNode {
    position += 1
    if isNext("<") { return parseNamedCapture(until: UInt8(ascii: ">")) }
    let kind: PatternRemark.Kind = isNext("=") ? .backReference : .call
    skip(past: UInt8(ascii: ")"))
    remark(kind, from: start)
    return .opaque
  }

  /// `(?R)`, `(?1)`, `(?+1)`, `(?-1)`, `(?&name)`.
  private mutating func parseCall(from start: Int) -> RegexNode {
    skip(past: UInt8(ascii: ")"))
    remark(.call, from: start)
    return .opaque
  }

  /// `(?(condition)yes|no)`: either branch may be what is matched, or, without the second one, nothing.
  private mutating func parseCondition(from start: Int) -> RegexNode {
    if peek(1) == UInt8(ascii: "?") || peek(1) == UInt8(ascii: "*") {
      _ = parseGroup()
    } else {
      skip(past: UInt8(ascii: ")"))
    }
    _ = parseGroupBody(skipping: 0)
    remark(.condition, from: start)
    return .opaque
  }

  /// `(?C)`, `(?C1)`, `(?C"text")`; the text may hold a parenthesis, so that what follows is not certain.
  private mutating func parseCallout(from start: Int) -> RegexNode? {
    skip(past: UInt8(ascii: ")"))
    remark(.callout, from: start)
    giveUp()
    return nil
  }

  /// `(*VERB)`, or an assertion in words, `(*pla:…)`. Verbs can make a match of any part of the pattern.
  private mutating func parseVerb(from start: Int) -> RegexNode? {
    giveUp()
    position += 1
    let name = bytes[position...].prefix { $0.isWord }
    position = name.endIndex
    if let first = name.first, first >= UInt8(ascii: "a"), skip(":") {
      return parseGroupBody(skipping: 0)
    }
    skip(past: UInt8(ascii: ")"))
    remark(.verb, from: start)
    return nil
  }

  /// `(?i)`, which holds to the end of the enclosing group, or `(?i:…)`.
  private mutating func parseSettings() -> RegexNode? {
    let outer = flags
    var isSetting = true
    while let byte = peek(), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ":") {
      position += 1
      apply(setting: byte, isSetting: &isSetting)
    }
    if skip(")") { return nil }
    let node = parseGroupBody(skipping: 1)
    flags = outer
    return node
  }

  private mutating func apply(setting byte: UInt8, isSetting: inout Bool) {
    switch byte {
    case UInt8(ascii: "-"): isSetting = false
    case UInt8(ascii: "^"): flags = Flags(caseless: false, extended: false)
    case UInt8(ascii: "i"): flags.caseless = isSetting
    case UInt8(ascii: "s"): flags.dotMatchesNewline = isSetting
    case UInt8(ascii: "x"):
      // `(?xx)` drops blanks in classes too, which we do not follow.
      if isSetting, flags.extended || peek() == byte { giveUp() }
      flags.extended = isSetting
    case UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "J"), UInt8(ascii: "U"): break
    default: giveUp()
    }
  }
}
