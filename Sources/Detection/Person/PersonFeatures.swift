/// The evidence of one token in its sentence, as places in a table of 2^16 weights.
///
/// The same code serves training and checking. Templates after `person-recipe`, 6.2: the whole set for tokens that can
/// belong to a name, the cue class alone for all others.
struct PersonFeatures {
  /// The sentence, with three boundary facts before and after.
  private var window: [WordFacts] = []
  static let margin = 3

  mutating func load(_ tokens: ArraySlice<PersonToken>) {
    window.removeAll(keepingCapacity: true)
    for _ in 0..<Self.margin { window.append(WordFacts()) }
    for token in tokens { window.append(token.facts) }
    for _ in 0..<Self.margin { window.append(WordFacts()) }
  }

  /// Whether the token at `index` of the sentence can belong to a name.
  @inline(__always)
  func isActive(_ index: Int) -> Bool { window[index + Self.margin].isActive }

  /// Hands over the features of the token at `index` of the sentence.
  @inline(__always)
  func emit<Sink: FeatureSink>(at index: Int, into sink: inout Sink) {
    window.withUnsafeBufferPointer { window in
      let here = index + Self.margin
      let token = window[here]
      guard token.isActive else { return Self.emitInactive(token, into: &sink) }
      let active = ActiveToken(
        third: window[here - 3], second: window[here - 2], before: window[here - 1], token: token,
        after: window[here + 1], next: window[here + 2])
      active.emit(into: &sink)
    }
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
