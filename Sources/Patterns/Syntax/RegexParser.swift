import SourceText

/// Reads the syntax of PCRE2 (`pcre2pattern(3)`, `pcre2syntax(3)`) by recursive descent.
///
/// It never fails: it is given patterns that compile, and of what it does not understand it clears `isUnderstood` and
/// reads on, so that what stands further right is still remarked on. Where versions of PCRE2 differ (`{,n}` is literal
/// up to 10.42 and a quantifier from 10.43 on), it does not claim to understand.
struct RegexParser {
  /// The settings that `(?imsx)` changes up to the end of the group.
  struct Flags {
    var caseless: Bool
    var extended: Bool
    var dotMatchesNewline = false
  }

  let bytes: [UInt8]
  var position = 0
  var flags: Flags
  var groupCount = 0
  private var depth = 0
  private(set) var remarks: [PatternRemark] = []
  /// How many look-arounds are open.
  var lookAroundDepth = 0
  private(set) var isUnderstood = true

  init(source: String, options: PatternOptions) {
    bytes = Array(source.utf8)
    flags = Flags(caseless: options.contains(.caseless), extended: options.contains(.extended))
  }

  mutating func parsePattern() -> RegexNode {
    let root = parseAlternatives()
    if position < bytes.count { giveUp() }
    return root
  }

  /// Reads up to the closing parenthesis of the group, or the end; settings made inside end with it.
  mutating func parseAlternatives() -> RegexNode {
    guard depth < CompileContext.nestingLimit else {
      giveUp()
      position = bytes.count
      return .opaque
    }
    depth += 1
    let outer = flags
    defer {
      flags = outer
      depth -= 1
    }
    let start = position
    var branches = [parseSequence()]
    while skip("|") {
      branches.append(parseSequence())
    }
    guard branches.count > 1 else { return branches[0] }
    if branches.contains(where: \.consumesNothing) { remark(.emptyBranch, from: start) }
    return .choice(branches)
  }

  private mutating func parseSequence() -> RegexNode {
    var items: [RegexNode] = []
    items.reserveCapacity(8)
    while let byte = peek(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      if flags.extended, skipBlankOrComment() { continue }
      if let text = parseText() {
        items.append(.text(text, caseless: flags.caseless))
      } else if let quantifier = parseQuantifier() {
        quantify(&items, by: quantifier)
      } else {
        parseAtom(into: &items)
      }
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// Takes two or more letters and digits, of which no quantifier follows the last; nil where there are none.
  private mutating func parseText() -> ArraySlice<UInt8>? {
    var end = position
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDecimalDigit { end += 1 }
    if end - position >= 2, mayBeQuantified(before: end) { end -= 1 }
    guard end - position >= 2 else { return nil }
    defer { position = end }
    return bytes[position..<end]
  }

  /// Whether what ends at `end` may be quantified: what means nothing may stand in between, as in `a(?#note)+`.
  private func mayBeQuantified(before end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let second = end + 1 < bytes.count ? bytes[end + 1] : 0
    switch bytes[end] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): return true
    case UInt8(ascii: "("): return second == UInt8(ascii: "?")
    case UInt8(ascii: "\\"): return second == UInt8(ascii: "E") || second == UInt8(ascii: "Q")
    default: return flags.extended
    }
  }

  private mutating func parseAtom(into items: inout [RegexNode]) {
    let start = position
    defer {
      if lookAroundDepth == 0, items.last?.isNewlineMember == true { remark(.matchesNewline, from: start) }
    }
    switch peek() {
    case UInt8(ascii: "\\"): parseEscape(into: &items)
    case UInt8(ascii: "["): items.append(parseClass())
    case UInt8(ascii: "("):
      if let group = parseGroup() { items.append(group) }
    case UInt8(ascii: "."):
      position += 1
      items.append(.set(.unknown(holdsNewline: flags.dotMatchesNewline)))
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      position += 1
      items.append(.assertion)
    default:
      if let scalar = nextScalar() { items.append(.character(scalar, caseless: flags.caseless)) }
    }
  }

  private mutating func quantify(_ items: inout [RegexNode], by quantifier: Quantifier) {
    guard let last = items.popLast() else { return giveUp() }
    items.append(.repetition(last, least: quantifier.least, most: quantifier.most))
  }

  /// From here on, `root` is not to be reasoned with.
  mutating func giveUp() {
    isUnderstood = false
  }

  mutating func remark(_ kind: PatternRemark.Kind, from start: Int) {
    remarks.append(PatternRemark(kind: kind, range: ByteRange(start, position)))
  }
}
