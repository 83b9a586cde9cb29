/// The cues of a word.
struct LinkCueSet: Sendable {
  private(set) var bits: UInt64 = 0

  mutating func insert(_ cue: LinkCue) {
    bits |= cue.bit
  }

  /// Takes in the cue with a raw value; one that no cue has is left out.
  mutating func insert(number: Int) {
    bits |= 1 << UInt64(truncatingIfNeeded: number)
  }

  func union(_ other: LinkCueSet) -> LinkCueSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func has(_ cue: LinkCue) -> Bool {
    bits & cue.bit != 0
  }

  func hasAny(of set: LinkCueSet) -> Bool {
    bits & set.bits != 0
  }

  var isEmpty: Bool { bits == 0 }

  init(_ cues: LinkCue...) {
    for cue in cues { insert(cue) }
  }
}
