/// Literals of which at least one is in every match.
struct LiteralGroup {
  let literals: [FoldedLiteral]
  /// A guess at how many of a million positions of German text one of them is found at; the lower, the better.
  let rate: Int
  /// How many blanks a match holds at most before one of the literals.
  let blanks: Int

  /// Makes a group, nil where one of the literals is so short that the group would say nothing.
  init?(_ literals: [FoldedLiteral], afterBlanks blanks: Int = 0) {
    guard !literals.isEmpty, literals.count <= Self.limit, literals.allSatisfy(\.isSelective) else { return nil }
    self.literals = 2...Self.reductionLimit ~= literals.count ? Self.reduced(literals) : literals
    rate = self.literals.reduce(0) { $0 + $1.rate }
    // One that stands for a longer one may stand anywhere in it.
    let isReduced = self.literals.count < literals.count
    self.blanks = blanks + (isReduced ? literals.map(\.blanks).max() ?? 0 : 0)
  }

  private init(literals: [FoldedLiteral], rate: Int, blanks: Int) {
    self.literals = literals
    self.rate = rate
    self.blanks = blanks
  }

  /// The same in a longer text, behind so many blanks more.
  func after(blanks more: Int) -> LiteralGroup {
    LiteralGroup(literals: literals, rate: rate, blanks: blanks + more)
  }

  private static let limit = 2048
  private static let reductionLimit = 12

  /// Drops each literal that implies another one: `nachname` where there is `name`. Quadratic.
  private static func reduced(_ literals: [FoldedLiteral]) -> [FoldedLiteral] {
    var result: [FoldedLiteral] = []
    for literal in literals where !result.contains(where: literal.implies) {
      result.removeAll { $0.implies(literal) }
      result.append(literal)
    }
    return result
  }
}

extension FoldedLiteral {
  fileprivate var blanks: Int { (0..<count).count { byte(at: $0) == UInt8(ascii: " ") } }

  /// Whether it is long enough to be looked for: two bytes, or one punctuation mark.
  var isSelective: Bool { count >= 2 || mark != nil }

  /// The number (`MarkSet.index`) of the punctuation mark that the literal consists of.
  var mark: Int? { count == 1 ? MarkSet.index(of: byte(at: 0)) : nil }

  /// See `LiteralGroup.rate`.
  fileprivate var rate: Int {
    if let mark, MarkSet.rare.rawValue >> UInt32(mark) & 1 == 1 { return 500 }
    let rates = [20_000, 20_000, 8000, 800, 100, 20]
    return rates[min(count, rates.count - 1)] / (startsWord ? 4 : 1)
  }
}
