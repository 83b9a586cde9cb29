/// What a draft says of a word elsewhere: small table of flags by the word's hash.
///
/// 2^15 places; it is filled for at most ``PersonReader/chunkTokens`` tokens at a time, so that words seldom share one.
struct DraftMemory {
  static let small: UInt8 = 1
  static let afterDeterminer: UInt8 = 2
  static let afterName: UInt8 = 4
  static let twice: UInt8 = 8
  private static let once: UInt8 = 16
  private static let mask = UInt32(1 << 15 - 1)

  private var flags = [UInt8](repeating: 0, count: 1 << 15)
  private var touched: [Int] = []

  mutating func read(_ tokens: [PersonToken]) {
    for place in touched { flags[place] = 0 }
    touched.removeAll(keepingCapacity: true)
    var before = WordFacts()
    for token in tokens {
      let facts = token.facts
      if facts.shape == .small { add(Self.small, facts) }
      if facts.shape.startsName, facts.shape != .initial { readCapital(facts, after: before) }
      before = facts
    }
  }

  func flags(of facts: WordFacts) -> UInt8 {
    flags[Self.place(facts)] & 15
  }

  private mutating func readCapital(_ facts: WordFacts, after before: WordFacts) {
    let place = Self.place(facts)
    add(flags[place] & Self.once == 0 ? Self.once : Self.twice, facts)
    if before.cue == CueClass.determiner.rawValue { add(Self.afterDeterminer, facts) }
    let follows =
      before.firstName != 0 && before.shape != .small || before.cue == CueClass.salutation.rawValue
      || before.cue == CueClass.title.rawValue
    if follows { add(Self.afterName, facts) }
  }

  private mutating func add(_ flag: UInt8, _ facts: WordFacts) {
    let place = Self.place(facts)
    if flags[place] == 0 { touched.append(place) }
    flags[place] |= flag
  }

  private static func place(_ facts: WordFacts) -> Int {
    Int((facts.word ^ facts.word >> 15) & mask)
  }
}
