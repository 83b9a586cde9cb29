/// The cues of a word.
struct LinkCueSet: Sendable {
  private(set) var bits: UInt32 = 0

  mutating func insert(_ cue: LinkCue) {
    bits |= cue.bit
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
