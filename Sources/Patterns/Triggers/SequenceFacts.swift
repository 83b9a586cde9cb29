/// Collects what is known of one text after another.
///
/// As long as the texts are known exactly, they are joined to longer ones; where that ends, what was joined becomes a
/// group that may be looked for.
struct SequenceFacts {
  /// All that the text since the last gap can be.
  private var run = Self.nothing
  private var hasGap = false
  /// How many blanks can stand before the run, before the node that is being appended, and up to its end.
  private var blanksBeforeRun = 0
  private var blanksBeforeNode = 0
  private var blanks = 0
  private var groups = BestGroups()
  private var openings: [FoldedLiteral]?
  /// What a look-ahead at the very start names; it allows fewer starts than what follows.
  private var aheadOpenings: [FoldedLiteral]?
  private var shape = ShapeFacts.empty

  private static let nothing = [FoldedLiteral()]

  /// What is known of the whole.
  consuming func finished() -> MatchFacts {
    if hasGap { closeRun() }
    return MatchFacts(exact: hasGap ? nil : run, groups: groups, openings: aheadOpenings ?? openings, shape: shape)
  }

  mutating func append(_ node: RegexNode) {
    blanksBeforeNode = blanks
    if hasEmptyRun { blanksBeforeRun = blanks }
    blanks += node.mostBlanks
    switch node {
    case .text(let bytes, let caseless): append(bytes, caseless: caseless)
    case .character(let scalar, let caseless): append(scalar, caseless: caseless)
    case .repetition(let item, let least, let most): append(MatchFacts(of: item), least: least, most: most)
    case .lookAhead(let item): append(lookAhead: MatchFacts(of: item))
    default: append(MatchFacts(of: node))
    }
  }

  /// Notes what stands behind this place; it overlaps what is appended next, so nothing is joined or counted.
  private mutating func append(lookAhead item: MatchFacts) {
    if !hasGap, hasEmptyRun, aheadOpenings == nil {
      aheadOpenings = item.start.map { $0.compactMap(run[0].followed) }
    }
    groups.add(item.groups, afterBlanks: blanksBeforeNode)
    if let texts = item.exact { groups.add(LiteralGroup(texts, afterBlanks: blanksBeforeNode)) }
  }

  /// Appends letters and digits; most of a pattern is such, so they are taken as a whole where they fit.
  private mutating func append(_ bytes: ArraySlice<UInt8>, caseless: Bool) {
    if run.count == 1, let literal = FoldedLiteral(word: bytes), let joined = run[0].followed(by: literal) {
      run[0] = joined
      shape = shape.followed(by: ShapeFacts(word: bytes, caseless: caseless))
    } else {
      for byte in bytes { append(Unicode.Scalar(byte), caseless: caseless) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, caseless: Bool) {
    if run.count == 1, let literal = FoldedLiteral(folding: scalar, caseless: caseless),
      let joined = run[0].followed(by: literal)
    {
      run[0] = joined
      shape = shape.followed(by: ShapeFacts(scalar, caseless: caseless))
    } else {
      append(MatchFacts(of: .character(scalar, caseless: caseless)))
    }
  }

  private mutating func append(_ next: MatchFacts) {
    shape = shape.followed(by: next.shape)
    appendLiterals(next)
  }

  /// Appends a text that stands there `least` to `most` times.
  private mutating func append(_ item: MatchFacts, least: Int, most: Int?) {
    shape = shape.followed(by: item.shape.repeated(least: least, exactly: most == least))
    if least == 0, most == 1, let texts = item.exact, texts.count < MatchFacts.exactLimit {
      let nothing = FoldedLiteral()
      return append(texts: [nothing] + texts.filter { $0 != nothing })
    }
    // More copies would add nothing that a prefilter could use.
    let copies = min(least, item.exact == nil ? 1 : 4)
    for _ in 0..<copies { appendLiterals(item) }
    if most != copies { closeRun() }
  }

  private mutating func appendLiterals(_ next: MatchFacts) {
    if let texts = next.exact { return append(texts: texts) }
    if !hasGap, hasEmptyRun { openings = next.openings.map { $0.compactMap(run[0].followed) } }
    closeRun()
    groups.add(next.groups, afterBlanks: blanksBeforeNode)
  }

  private mutating func append(texts: [FoldedLiteral]) {
    guard !join(texts) else { return }
    // What ends the run is still followed by what comes, so part of it may stay in front: as much as leaves few texts.
    let ended = run
    closeRun()
    for length in [8, 3, 2] {
      run = Self.distinct(ended.map { $0.suffix(length) })
      if join(texts) { return }
    }
    run = texts
  }

  private static func distinct(_ literals: [FoldedLiteral]) -> [FoldedLiteral] {
    var result: [FoldedLiteral] = []
    for literal in literals where !result.contains(literal) { result.append(literal) }
    return result
  }

  private var hasEmptyRun: Bool { run.count == 1 && run[0].isEmpty }

  /// Appends each text to each of the run, false where these are too many or too long.
  private mutating func join(_ texts: [FoldedLiteral]) -> Bool {
    if texts.count == 1, run.count == 1 {
      guard let joined = run[0].followed(by: texts[0]) else { return false }
      run[0] = joined
      return true
    }
    guard run.count * texts.count <= MatchFacts.exactLimit else { return false }
    var result: [FoldedLiteral] = []
    result.reserveCapacity(run.count * texts.count)
    for start in run {
      for text in texts {
        guard let joined = start.followed(by: text) else { return false }
        result.append(joined)
      }
    }
    run = result
    return true
  }

  /// Makes a group of the run and starts a new one, behind a gap.
  private mutating func closeRun() {
    if !hasEmptyRun {
      if !hasGap { openings = run }
      groups.add(LiteralGroup(run, afterBlanks: blanksBeforeRun))
    }
    blanksBeforeRun = blanks
    run = Self.nothing
    hasGap = true
  }
}
