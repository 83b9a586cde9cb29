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
    tokens.withUnsafeBufferPointer { Self.read($0, into: &flags, &touched) }
  }

  /// Writes down of each capitalised token what is known of its word.
  func mark(_ tokens: inout [PersonToken]) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      for index in tokens.indices where tokens[index].facts.shape.startsName {
        tokens[index].facts.memory = flags[Self.place(tokens[index].facts)] & 15
      }
    }
  }

  private static func read(
    _ tokens: UnsafeBufferPointer<PersonToken>, into flags: inout [UInt8], _ touched: inout [Int]
  ) {
    flags.withUnsafeMutableBufferPointer { flags in
      for place in touched { flags[place] = 0 }
      touched.removeAll(keepingCapacity: true)
      for index in tokens.indices {
        let shape = tokens[index].facts.shape
        let isCapital = shape.startsName && shape != .initial
        guard isCapital || shape == .small else { continue }
        let place = place(tokens[index].facts)
        let known = flags[place]
        if known == 0 { touched.append(place) }
        let flag = isCapital ? self.flags(ofCapital: index, in: tokens, isKnown: known & once != 0) : small
        flags[place] = known | flag
      }
    }
  }

  /// What a word that begins with a capital is to its draft at a place.
  @inline(__always)
  private static func flags(
    ofCapital index: Int, in tokens: UnsafeBufferPointer<PersonToken>, isKnown: Bool
  ) -> UInt8 {
    var flags = isKnown ? twice : once
    guard index > 0 else { return flags }
    let (cue, shape) = (tokens[index - 1].facts.cue, tokens[index - 1].facts.shape)
    if cue == CueClass.determiner.rawValue { flags |= afterDeterminer }
    let follows =
      tokens[index - 1].facts.firstName != 0 && shape != .small || cue == CueClass.salutation.rawValue
      || cue == CueClass.title.rawValue
    return follows ? flags | afterName : flags
  }

  private static func place(_ facts: WordFacts) -> Int {
    Int((facts.word ^ facts.word >> 15) & mask)
  }
}
