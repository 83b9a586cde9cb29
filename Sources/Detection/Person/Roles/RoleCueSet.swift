/// The cues of some words, a bit each.
struct RoleCueSet {
  private var bits: UInt32 = 0

  init() {}

  init(_ cues: RoleCue...) {
    for cue in cues { bits |= 1 &<< UInt32(cue.rawValue) }
  }

  init(of tokens: ArraySlice<PersonToken>) {
    for token in tokens { bits |= 1 &<< UInt32(token.facts.role) }
  }

  func contains(_ cue: RoleCue) -> Bool {
    bits & 1 &<< UInt32(cue.rawValue) != 0
  }

  func union(_ other: RoleCueSet) -> RoleCueSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func isDisjoint(with other: RoleCueSet) -> Bool {
    bits & other.bits == 0
  }
}
