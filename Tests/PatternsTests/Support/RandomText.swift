import TestSupport

/// Writes random lines of the words that random patterns look for, in odd spellings.
struct RandomText {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func line() -> String {
    var result = ""
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      result += word()
      result += Vocabulary.separators[Int.random(in: 0..<Vocabulary.separators.count, using: &generator)]
    }
    return result
  }

  private mutating func word() -> String {
    let word = Vocabulary.words[Int.random(in: 0..<Vocabulary.words.count, using: &generator)]
    return switch Int.random(in: 0..<12, using: &generator) {
    case 0: word.uppercased()
    case 1: word.lowercased()
    case 2: String(word.dropLast())
    case 3: String(word.dropFirst())
    case 4: word.replacing("s", with: "ſ")
    case 5: word.replacing("k", with: "\u{212A}").replacing("ß", with: "ẞ")
    case 6: String(word.reversed())
    default: word
    }
  }
}
