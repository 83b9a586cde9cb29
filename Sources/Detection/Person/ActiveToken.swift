/// A token that can belong to a name, with its neighbours.
struct ActiveToken {
  let third: WordFacts
  let second: WordFacts
  let before: WordFacts
  let token: WordFacts
  let after: WordFacts
  let next: WordFacts

  @inline(__always)
  func emit<Sink: FeatureSink>(into sink: inout Sink) {
    emitForm(into: &sink)
    emitNames(into: &sink)
    emitCues(into: &sink)
    emitPlace(into: &sink)
  }

  /// What the templates of ``FeaturePart/place`` look at.
  @inline(__always)
  var place: UInt64 {
    var bits = UInt64(token.memory) | UInt64(after.memory) << 4 | UInt64(token.position) << 8
    bits |= UInt64(after.position) << 10 | UInt64(token.lineWords) << 12 | UInt64(Self.names(token)) << 15
    return bits | (token.isShouted ? 1 << 23 : 0) | (token.endsLine ? 1 << 24 : 0) | 1 << 25
  }

  /// Shape, affixes, the word itself and its neighbours.
  @inline(__always)
  func emitForm<Sink: FeatureSink>(into sink: inout Sink) {
    let shapes = Self.shape(before) << 16 | Self.shape(token) << 8 | Self.shape(after)
    add(&sink, .shape, 2, Self.shape(token))
    add(&sink, .shape, 3, shapes >> 8)
    add(&sink, .shape, 4, shapes & 0xFFFF)
    add(&sink, .shape, 5, Self.capitals(before) << 8 | Self.capitals(token) << 4 | Self.capitals(after))
    add(&sink, .shape, 6, Self.shape(token) << 8 | UInt64(token.length))
    let head = UInt64(token.head)
    let tail = UInt64(token.tail)
    add(&sink, .affixes, 7, head & 0xFFFF)
    add(&sink, .affixes, 8, head & 0xFF_FFFF)
    add(&sink, .affixes, 9, head)
    add(&sink, .affixes, 10, tail & 0xFF)
    add(&sink, .affixes, 11, tail & 0xFFFF)
    add(&sink, .affixes, 12, tail & 0xFF_FFFF)
    add(&sink, .affixes, 13, tail)
    add(&sink, .affixes, 14, (tail & 0xFF_FFFF) << 8 | Self.capitals(token))
    add(&sink, .word, 15, UInt64(token.word))
    add(&sink, .neighbourWords, 16, UInt64(before.word))
    add(&sink, .neighbourWords, 17, UInt64(after.word))
    add(&sink, .neighbourWords, 18, UInt64(second.word))
    add(&sink, .neighbourWords, 19, UInt64(next.word))
    add(&sink, .neighbourWords, 20, UInt64(before.tail & 0xFF_FFFF))
    add(&sink, .neighbourWords, 21, UInt64(after.tail & 0xFF_FFFF))
    add(&sink, .neighbourWords, 22, UInt64(before.head))
    add(&sink, .neighbourWords, 23, UInt64(after.head))
    add(&sink, .neighbourWords, 24, UInt64(before.word) << 8 | Self.capitals(token))
  }

  /// Lists and likeness.
  @inline(__always)
  func emitNames<Sink: FeatureSink>(into sink: inout Sink) {
    add(&sink, .nameLists, 25, Self.names(token))
    add(&sink, .nameLists, 26, UInt64(token.firstName))
    add(&sink, .nameLists, 27, UInt64(token.surname))
    add(&sink, .nameLists, 28, UInt64(before.firstName) << 4 | Self.capitals(token))
    add(&sink, .nameLists, 29, UInt64(before.firstName) << 4 | UInt64(token.surname))
    add(&sink, .nameLists, 30, UInt64(token.firstName) << 4 | Self.capitals(after))
    add(&sink, .nameLists, 31, UInt64(token.firstName) << 4 | UInt64(after.surname))
    add(
      &sink, .nameLists, 32,
      UInt64(second.firstName) << 8 | UInt64(before.firstName) << 4 | Self.capitals(token))
    let first = UInt64(token.firstLikeness)
    let surname = UInt64(token.surnameLikeness)
    add(&sink, .likeness, 33, first)
    add(&sink, .likeness, 34, surname)
    add(&sink, .likeness, 35, first << 4 | surname)
    add(&sink, .likeness, 36, UInt64(after.surnameLikeness))
    add(&sink, .likeness, 37, UInt64(before.firstLikeness) << 4 | surname)
    add(&sink, .likeness, 38, first << 4 | UInt64(after.surnameLikeness))
    add(&sink, .likeness, 39, Self.names(token) << 8 | first << 4 | surname)
  }

  /// Cue classes around.
  @inline(__always)
  func emitCues<Sink: FeatureSink>(into sink: inout Sink) {
    let here = Self.cue(token)
    let left = Self.cue(before)
    let right = Self.cue(after)
    add(&sink, .cueBefore, 40, left)
    add(&sink, .cueBefore, 41, Self.cue(second))
    add(&sink, .cueBefore, 42, Self.cue(second) << 8 | left)
    add(&sink, .cueBefore, 43, Self.cue(third) << 16 | Self.cue(second) << 8 | left)
    add(&sink, .cueBefore, 44, left << 8 | here)
    add(&sink, .cueAfter, 45, right)
    add(&sink, .cueAfter, 46, Self.cue(next))
    add(&sink, .cueAfter, 47, right << 8 | Self.cue(next))
    add(&sink, .cueAfter, 48, here << 8 | right)
    add(&sink, .cuesAround, 49, here)
    add(&sink, .cuesAround, 50, left << 16 | here << 8 | right)
    add(&sink, .conjunction, 51, left << 8 | Self.names(token))
    add(&sink, .conjunction, 52, right << 8 | Self.names(token))
    add(&sink, .conjunction, 53, left << 8 | UInt64(token.surnameLikeness))
    add(&sink, .conjunction, 54, right << 8 | UInt64(token.surnameLikeness))
    add(&sink, .conjunction, 55, UInt64(before.firstName) << 16 | left << 8 | UInt64(token.firstName))
    add(&sink, .conjunction, 56, Self.names(before) << 16 | Self.names(token) << 8 | right)
  }

  /// Repetition and position.
  @inline(__always)
  func emitPlace<Sink: FeatureSink>(into sink: inout Sink) {
    let memory = UInt64(token.memory)
    add(&sink, .repetition, 57, memory)
    add(&sink, .repetition, 58, memory << 4 | UInt64(token.surname))
    add(&sink, .repetition, 59, memory << 4 | UInt64(token.firstName))
    add(&sink, .repetition, 60, UInt64(after.memory))
    let position = UInt64(token.position) << 1 | (token.isShouted ? 1 : 0)
    let line = position << 4 | UInt64(token.lineWords) << 1 | (token.endsLine ? 1 : 0)
    add(&sink, .position, 61, position)
    add(&sink, .position, 62, line)
    add(&sink, .position, 63, line << 8 | Self.names(token))
    add(&sink, .position, 64, position << 4 | memory)
    add(&sink, .position, 65, UInt64(after.position) << 2 | UInt64(token.position))
  }

  @inline(__always)
  private func add<Sink: FeatureSink>(
    _ sink: inout Sink, _ group: EvidenceGroup, _ template: UInt64, _ value: UInt64
  ) {
    PersonFeatures.add(&sink, group, template, value)
  }

  @inline(__always)
  private static func shape(_ facts: WordFacts) -> UInt64 {
    UInt64(facts.shape.rawValue) << 4 | (facts.shape == .sign ? UInt64(facts.cue & 15) : min(UInt64(facts.length), 4))
  }

  /// The shape in four bits.
  @inline(__always)
  private static func capitals(_ facts: WordFacts) -> UInt64 {
    UInt64(facts.shape.rawValue)
  }

  @inline(__always)
  private static func cue(_ facts: WordFacts) -> UInt64 {
    UInt64(facts.cue)
  }

  @inline(__always)
  private static func names(_ facts: WordFacts) -> UInt64 {
    UInt64(facts.isNoun ? 1 : 0) << 7 | UInt64(facts.firstName) << 4 | UInt64(facts.surname)
  }
}
