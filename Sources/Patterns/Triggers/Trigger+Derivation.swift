extension Trigger {
  /// Derives what every match of a pattern must contain.
  ///
  /// **Why it is sound.** Each step says no more than what holds for every text that a part of the pattern can consume:
  /// a sequence has what its parts have, a choice what all its branches have, a repetition from one time on what its
  /// item has. Assertions and look-arounds consume nothing and count as nothing, but for look-aheads in a sequence: a
  /// window ends inside its paragraph, and look-aheads see no further, so the words that they name stand in the
  /// paragraph; where one comes first, matches start with its texts. Characters are folded as
  /// `FoldedLiteral` argues. Only `[0-9]` counts as a digit, since `\d` means the digits of all scripts.
  ///
  /// **When it declines** (`always`): the pattern is not understood (`RegexSyntax.isUnderstood`), or some branch of it
  /// needs nothing that we look for.
  package init(deriving source: String, options: PatternOptions) {
    self.init(deriving: RegexSyntax(source: source, options: options))
  }

  init(deriving syntax: RegexSyntax) {
    guard syntax.isUnderstood else {
      self = .always
      return
    }
    let facts = MatchFacts(of: syntax.root)
    let clauses = Self.clauses(for: syntax.root, facts)
    let openings = Self.openings(facts)
    self.init(clauses: clauses, openings: openings, reach: openings.isEmpty ? Self.reach(facts, clauses) : nil)
  }

  /// Reaches beyond this would leave most of a paragraph to be searched.
  private static let longestReach = 6

  private static func reach(_ facts: MatchFacts, _ clauses: [Clause]) -> Int? {
    guard facts.exact == nil, clauses.count == 1, let group = facts.groups.first, group.blanks <= longestReach,
      clauses[0].groups.first == group.literals, group.literals.allSatisfy({ $0.count > 1 })
    else { return nil }
    return group.blanks
  }

  /// The texts that matches start with, of two bytes at least, without those that start with another one.
  private static func openings(_ facts: MatchFacts) -> [FoldedLiteral] {
    guard let starts = facts.start, starts.allSatisfy({ $0.count >= 2 }) else { return [] }
    var result: [FoldedLiteral] = []
    for start in starts where !result.contains(where: start.starts(with:)) {
      result.removeAll { $0.starts(with: start) }
      result.append(start)
    }
    return result
  }

  /// The clauses for a node; where the branches of a choice have no group in common, each of them gives its own.
  private static func clauses(for node: RegexNode, _ facts: MatchFacts) -> [Clause] {
    let groups = facts.exact.map { [LiteralGroup($0)] } ?? [facts.groups.first, facts.groups.second]
    let words = groups.compactMap { $0?.literals }
    let whole = Clause(groups: words, shape: shape(facts.shape, besidesWords: !words.isEmpty))
    guard words.isEmpty, let branches = branches(of: node) else { return [whole] }
    let clauses = branches.flatMap { Self.clauses(for: $0, MatchFacts(of: $0)) }
    return clauses.contains(where: \.isAlways) ? [whole] : clauses
  }

  /// The branches of a node that consumes what one choice consumes.
  private static func branches(of node: RegexNode) -> [RegexNode]? {
    switch node {
    case .choice(let branches): return branches
    case .sequence(let items):
      let consuming = items.filter { !$0.consumesNothing }
      return consuming.count == 1 ? branches(of: consuming[0]) : nil
    default: return nil
    }
  }

  /// Nearly every sentence has a capital, so a single one is worth a look only where there is nothing else; and marks
  /// add little to words.
  private static func shape(_ facts: ShapeFacts, besidesWords: Bool) -> TextShape {
    let (digits, capitals) = (facts.digits, Int(facts.capitals.longest))
    let marks = besidesWords ? [] : facts.marks
    let hasOther = besidesWords || digits.total > 0 || !marks.isEmpty
    return TextShape(
      digits: Int(digits.total), digitRun: Int(digits.longest), capitalRun: hasOther && capitals == 1 ? 0 : capitals,
      marks: marks)
  }
}
