import TestSupport

/// Writes random patterns out of most of the syntax that patterns of ours may use.
struct RandomPattern {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> String {
    let start = pick(["", "", "", "(?i)", "(?i)", "\\b", "(?s)", "(?x)"])
    return start + alternatives(depth: 0)
  }

  private mutating func alternatives(depth: Int) -> String {
    let count = pick([1, 1, 1, 2, 3])
    return (0..<count).map { _ in sequence(depth: depth) }.joined(separator: "|")
  }

  private mutating func sequence(depth: Int) -> String {
    (0..<pick([1, 1, 2, 2, 2, 3, 3, 4, 4, 0])).map { _ in item(depth: depth) }.joined()
  }

  private mutating func item(depth: Int) -> String {
    let choice = Int.random(in: 0..<100, using: &generator)
    return switch choice {
    case 0..<36: pick(Vocabulary.patternPieces) + quantifier(rarely: true)
    case 36..<58: pick(Self.classes) + quantifier(rarely: false)
    case 58..<66: pick(["\\b", "\\B", "^", "$", "\\A", "\\K", "(?#note)", "\\E"])
    case 66..<71 where depth < 3: pick(["(?=", "(?=", "(?!", "(?<=", "(?<!"]) + pick(Vocabulary.words) + ")"
    case 71..<74: pick(["(?i)", "(?-i)", "(?^)", "\\Q" + pick(Vocabulary.words) + "\\E", "\\Qa.b+\\E"])
    case 74..<76: pick(["\\1", "(?1)", "(?R)?", "\\g{1}", "(?(1)ja|nein)", "(?C1)", "(*PRUNE)"])
    case _ where depth < 3: group(depth: depth)
    default: pick(Vocabulary.words)
    }
  }

  private mutating func group(depth: Int) -> String {
    let opening = pick([
      "(?:", "(?:", "(?:", "(", "(?<wert\(Int.random(in: 0..<9999, using: &generator))>", "(?i:", "(?-i:", "(?>", "(?|",
    ])
    return opening + alternatives(depth: depth + 1) + ")" + quantifier(rarely: false)
  }

  private mutating func quantifier(rarely: Bool) -> String {
    if rarely, Bool.random(using: &generator) { return "" }
    return pick(["", "", "?", "+", "*", "{2}", "{1,3}", "{0,2}", "{2,}", "+?", "*?", "?+", "++", "{1}"])
  }

  private static let classes = [
    "[0-9]", "[A-Z]", "[a-zäöüß]", "[aeiou]", "[äa]", "[^a-z]", "[ks]", "\\s", "\\w", "\\S", ".", "\\p{L}", "\\p{Lu}",
    "\\p{Ll}", "\\P{L}", "\\d", "[\\p{Lu}ÄÖ]", "[.@]", "[-+]", "\\x{e4}", "\\xfc", "\\.", "@", "[[:alpha:]]", "[]a]",
    "[\\]x]",
    "[0-9A-F]", "\\x41", "[ÄÖÜ]", "\\N", "\\h", "[nr]", "[€§]", "[.]", "(?:)", "\\t", "[a\\-z]", "\\p{^Lu}", "[^0-9]",
    "\\/",
  ]

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }
}
