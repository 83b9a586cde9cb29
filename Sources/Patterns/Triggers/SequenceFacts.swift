/// Collects what is known of one text after another.
///
/// As long as the texts are known exactly, they are joined to longer ones; where that ends, what was joined becomes a
/// group that may be looked for.
struct SequenceFacts {
  /// All that the text since the last gap can be.
  private var run = [FoldedLiteral()]
  private var hasGap = false
  private var groups: [LiteralGroup] = []
  private var shape = ShapeFacts.empty

  /// What is known of the whole.
  var facts: MatchFacts {
    guard hasGap else { return MatchFacts(exact: run, shape: shape) }
    var copy = self
    copy.closeRun()
    return MatchFacts(groups: copy.groups, shape: shape)
  }

  mutating func append(_ node: RegexNode) {
    append(MatchFacts(of: node))
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
      for group in next.groups { add(group) }
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
    if let group = LiteralGroup(run) { add(group) }
    run = [FoldedLiteral()]
    hasGap = true
  }

  private mutating func add(_ group: LiteralGroup) {
    let place = groups.firstIndex { group.rate < $0.rate } ?? groups.endIndex
    groups.insert(group, at: place)
    if groups.count > 2 { groups.removeLast() }
  }
}
