/// A part of a pattern, as far as we read patterns: what a match consumes, and in which order.
///
/// It is not meant for matching (PCRE2 does that), only for saying what must stand in every match. What a node leaves
/// out of a pattern (assertions, most look-arounds) can only make matches rarer.
enum RegexNode: Hashable {
  /// Consumes ASCII letters and digits as they stand there.
  case text(ArraySlice<UInt8>, caseless: Bool)
  /// Consumes one code point.
  case character(Unicode.Scalar, caseless: Bool)
  /// Consumes one code point, or several where the class says nothing about them (`\X`, `\R`).
  case set(RegexClass)
  /// `\b`: consumes nothing.
  case wordBoundary
  /// A positive look-ahead: consumes nothing, but what it names stands behind it, in the same window.
  indirect case lookAhead(RegexNode)
  /// Any other assertion: consumes nothing.
  case assertion
  /// Consumes we do not know what, perhaps nothing: back-references, calls of groups, conditions.
  case opaque
  case sequence([RegexNode])
  case choice([RegexNode])
  /// Consumes the node at least `least` times, and at most `most` times where there is a limit.
  indirect case repetition(RegexNode, least: Int, most: Int?)
}

extension RegexNode {
  /// Whether the node never consumes anything.
  var consumesNothing: Bool {
    switch self {
    case .wordBoundary, .lookAhead, .assertion: true
    case .sequence(let items): items.allSatisfy(\.consumesNothing)
    default: false
    }
  }

  /// How many blanks (U+0020) a match of the node holds at most; ``manyBlanks`` where there can be as many or more.
  var mostBlanks: Int {
    switch self {
    case .text, .wordBoundary, .lookAhead, .assertion: 0
    case .character(let scalar, _): scalar == " " ? 1 : 0
    case .set(let set): set.mayHoldBlank ? 1 : 0
    case .opaque: Self.manyBlanks
    case .sequence(let items): min(items.reduce(0) { $0 + $1.mostBlanks }, Self.manyBlanks)
    case .choice(let branches): branches.reduce(0) { max($0, $1.mostBlanks) }
    case .repetition(let item, _, let most):
      min(item.mostBlanks * min(most ?? Self.manyBlanks, Self.manyBlanks), Self.manyBlanks)
    }
  }

  /// Where counting ends.
  static let manyBlanks = 100

  /// Whether the node is a character or a class that can be LF.
  var isNewlineMember: Bool {
    switch self {
    case .character(let scalar, _): scalar == "\n"
    case .set(let set): set.holdsNewline
    default: false
    }
  }
}
