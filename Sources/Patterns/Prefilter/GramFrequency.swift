/// How common a few letters in a row are in German text: a rough guess, good enough to pick the rarest of a word.
enum GramFrequency {
  /// Where the rarest four bytes of a literal start; the literal must have four at least.
  static func offsetOfRarestGram(in literal: FoldedLiteral) -> Int {
    var (best, least) = (0, Int.max)
    for offset in 0...literal.count - 4 {
      let score = (0..<4).reduce(0) { $0 + weight(literal.byte(at: offset + $1)) }
      if score < least { (best, least) = (offset, score) }
    }
    return best
  }

  private static func weight(_ byte: UInt8) -> Int {
    Int(weights[Int(byte)])
  }

  /// The place of a folded byte among the letters of German, the rarest first; bytes of umlauts and marks are rare.
  private static let weights: [UInt8] = {
    var result = [UInt8](repeating: 4, count: 256)
    for (place, letter) in "qxyj\u{7F}vpzkfwbomgcluhdtarsine ".utf8.enumerated() {
      result[Int(letter)] = UInt8(place)
    }
    return result
  }()
}
