/// Which runs of tokens can be one name at all.
enum NameRun {
  /// Whether the token at `index` can belong to a name that began at `start`.
  static func canContain(_ tokens: [PersonToken], _ index: Int, from start: Int) -> Bool {
    let facts = tokens[index].facts
    if facts.isActive { return true }
    guard index > start, facts.shape == .sign else { return false }
    let before = tokens[index - 1]
    let isTight = before.end == tokens[index].start
    if facts.cue == CueClass.sign(0x2E) {
      return isTight && (before.facts.shape == .initial || before.facts.length <= 2 && before.facts.shape != .sign)
    }
    // "Anna-M. Berg": the hyphen is inside of a token, but after a dot it stands alone.
    return facts.cue == CueClass.sign(0x2D) && isTight
  }

  /// Whether a name can end with the token.
  static func canEnd(_ tokens: [PersonToken], _ index: Int) -> Bool {
    let facts = tokens[index].facts
    if facts.shape.startsName { return true }
    // "Hanna K.": the dot belongs to the initial.
    return facts.cue == CueClass.sign(0x2E) && facts.shape == .sign && index > 0
      && tokens[index - 1].facts.shape == .initial
  }
}
