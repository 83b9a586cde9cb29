/// Which runs of tokens can be one name at all.
enum NameRun {
  /// Whether a name can start with the token: titles before a dot and salutations stay outside.
  static func canStart(_ tokens: [PersonToken], _ index: Int) -> Bool {
    let facts = tokens[index].facts
    guard facts.isActive, !isTight(tokens, index - 1) else { return false }
    if facts.cue == CueClass.salutation.rawValue || facts.cue == CueClass.household.rawValue { return false }
    guard facts.cue == CueClass.title.rawValue, index + 1 < tokens.count else { return true }
    return tokens[index + 1].facts.cue != CueClass.sign(0x2E)
  }

  /// Whether a salutation or a word for a household stands before the token: "Herr", "Frau Dr.", "Familie"; not "die
  /// Frau", "eine Familie".
  static func isAddressed(_ tokens: [PersonToken], _ start: Int) -> Bool {
    var index = start - 1
    while index >= 0,
      tokens[index].facts.cue == CueClass.title.rawValue || tokens[index].facts.cue == CueClass.sign(0x2E)
    {
      index -= 1
    }
    guard index >= 0, tokens[index].facts.shape.startsName else { return false }
    let cue = tokens[index].facts.cue
    guard cue == CueClass.salutation.rawValue || cue == CueClass.household.rawValue else { return false }
    let before = index > 0 ? tokens[index - 1].facts.cue : 0
    return before != CueClass.determiner.rawValue && before != CueClass.age.rawValue
  }

  /// Whether a word is all that a paragraph, a heading, a list item or a cell says, and nothing but its form speaks for
  /// a name: it is no first name and does not follow one elsewhere.
  static func standsAlone(_ tokens: [PersonToken], _ index: Int) -> Bool {
    let facts = tokens[index].facts
    guard facts.lineWords <= 3, tokens[0].facts.position == 3, !isAddressed(tokens, index) else { return false }
    return (facts.firstName == 0 || facts.isNoun) && facts.memory & DraftMemory.afterName == 0
  }

  /// Whether a title and its dot stand directly before the token: "Dr.", "Dipl.-Ing."; not "St.".
  static func isTitled(_ tokens: [PersonToken], _ start: Int) -> Bool {
    guard start > 1, tokens[start - 1].facts.cue == CueClass.sign(0x2E) else { return false }
    let facts = tokens[start - 2].facts
    return facts.cue == CueClass.title.rawValue && facts.role != RoleCue.thing.rawValue
  }

  /// Whether a span is a single word that is no name by itself.
  static func isPlain(_ tokens: [PersonToken], _ span: ClosedRange<Int>) -> Bool {
    span.count == 1 && isPlainWord(tokens, span.lowerBound)
  }

  /// Whether a single word is no name wherever it stands: a label, a month, an office.
  static func isPlainWord(_ tokens: [PersonToken], _ index: Int) -> Bool {
    let facts = tokens[index].facts
    let cue = CueClass(rawValue: facts.cue) ?? .none
    if [.contact, .greeting, .farewell, .salutation, .household].contains(cue), !isAddressed(tokens, index) {
      return true
    }
    guard facts.surname == 0 else { return false }
    if cue == .month || cue == .weekday { return true }
    return facts.firstName == 0 && RoleCue(rawValue: facts.role).map(RoleCue.words.contains) ?? false
  }

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

  /// Whether a token runs straight into the next one, and one of the two is a number: "DE89", "3D".
  private static func isTight(_ tokens: [PersonToken], _ index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count, tokens[index].end == tokens[index + 1].start else { return false }
    return tokens[index].facts.shape == .number || tokens[index + 1].facts.shape == .number
  }

  /// Whether a name can end with the token.
  static func canEnd(_ tokens: [PersonToken], _ index: Int) -> Bool {
    let facts = tokens[index].facts
    if isTight(tokens, index) { return false }
    if facts.shape.startsName { return true }
    // "Hanna K.": the dot belongs to the initial.
    return facts.cue == CueClass.sign(0x2E) && facts.shape == .sign && index > 0
      && tokens[index - 1].facts.shape == .initial
  }
}
