/// Collects what is known of one text after another.
///
/// As long as the texts are known exactly, they are joined to longer ones; where that ends, what was joined becomes a
/// group that may be looked for.
struct SequenceFacts {
  /// All that the text since the last gap can be.
  private var run = Self.nothing
  private var hasGap = false
  private var groups = BestGroups()
  private var shape = ShapeFacts.empty

  private static let nothing = [FoldedLiteral()]

  /// What is known of the whole.
  consuming func finished() -> MatchFacts {
    if hasGap { closeRun() }
    return MatchFacts(exact: hasGap ? nil : run, groups: groups, shape: shape)
  }

  mutating func append(_ node: RegexNode) {
    switch node {
    case .text(let bytes, let caseless): append(bytes, caseless: caseless)
    case .character(let scalar, let caseless): append(scalar, caseless: caseless)
    default: append(MatchFacts(of: node))
    }
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

  mutating func append(_ next: MatchFacts) {
    shape = shape.followed(by: next.shape)
    if let exact = next.exact {
      if !join(exact) {
        closeRun()
        run = exact
      }
    } else {
      closeRun()
      groups.add(next.groups)
    }
  }

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

  /// Makes a group of the run and starts a new one behind a gap.
  private mutating func closeRun() {
    hasGap = true
    if run.count == 1, run[0].isEmpty { return run = Self.nothing }
    groups.add(LiteralGroup(run))
    run = Self.nothing
  }
}
