/// The evidence of one token in its sentence, as places in a table of 2^16 weights.
///
/// The same code serves training and checking. Templates after `person-recipe`, 6.2: the whole set for tokens that can
/// belong to a name, the cue class alone for all others.
struct PersonFeatures {
  /// The sentence.
  private(set) var tokens: [PersonToken] = []

  mutating func load(_ sentence: ArraySlice<PersonToken>) {
    tokens.removeAll(keepingCapacity: true)
    tokens.append(contentsOf: sentence)
  }

  /// Whether the token at `index` of the sentence can belong to a name.
  @inline(__always)
  func isActive(_ index: Int) -> Bool { tokens[index].facts.isActive }

  /// Hands over the features of the token at `index` of the sentence.
  @inline(__always)
  func emit<Sink: FeatureSink>(at index: Int, into sink: inout Sink) {
    tokens.withUnsafeBufferPointer { tokens in
      let token = tokens[index].facts
      guard token.isActive else { return Self.emitInactive(token, into: &sink) }
      Self.active(index, in: tokens).emit(into: &sink)
    }
  }

  /// A token of a sentence with its neighbours; beyond the sentence there are boundaries.
  @inline(__always)
  static func active(_ index: Int, in tokens: UnsafeBufferPointer<PersonToken>) -> ActiveToken {
    func facts(_ index: Int) -> WordFacts { tokens.indices.contains(index) ? tokens[index].facts : WordFacts() }
    return ActiveToken(
      third: facts(index &- 3), second: facts(index &- 2), before: facts(index &- 1), token: facts(index),
      after: facts(index &+ 1), next: facts(index &+ 2))
  }

  /// All that counts of a token that cannot belong to a name.
  @inline(__always)
  static func emitInactive<Sink: FeatureSink>(_ token: WordFacts, into sink: inout Sink) {
    add(&sink, .cuesAround, 1, UInt64(token.cue) << 4 | UInt64(token.shape.rawValue))
  }

  /// Hashes a template and its value to a place.
  @inline(__always)
  static func add<Sink: FeatureSink>(_ sink: inout Sink, _ group: EvidenceGroup, _ template: UInt64, _ value: UInt64) {
    guard sink.takes(template) else { return }
    let mixed = (value ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    let index = ((mixed ^ mixed >> 32) &* 0xA076_1D64_78BD_642F) >> (64 - UInt64(PersonTables.featureBits))
    sink.add(group, Int(index))
  }
}
