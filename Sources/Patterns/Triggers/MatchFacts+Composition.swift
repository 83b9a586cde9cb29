extension MatchFacts {
  /// How many texts are taken for few.
  static let exactLimit = 64

  /// Of what a node consumes.
  init(of node: RegexNode) {
    switch node {
    case .text, .repetition:
      var sequence = SequenceFacts()
      sequence.append(node)
      self = sequence.finished()
    case .character(let scalar, let caseless):
      let literal = FoldedLiteral(folding: scalar, caseless: caseless)
      self.init(exact: literal.map { [$0] }, shape: ShapeFacts(scalar, caseless: caseless))
    case .set(let set): self.init(exact: Self.texts(of: set), shape: ShapeFacts(set))
    case .wordBoundary: self.init(exact: [.wordBoundary], shape: .empty)
    case .lookAhead, .assertion: self = .empty
    case .opaque: self = .unknown
    case .sequence(let items):
      var sequence = SequenceFacts()
      for item in items { sequence.append(item) }
      self = sequence.finished()
    case .choice(let branches): self.init(choice: branches.map { MatchFacts(of: $0) })
    }
  }

  private static func texts(of set: RegexClass) -> [FoldedLiteral]? {
    guard let members = set.members else { return nil }
    var texts: [FoldedLiteral] = []
    for member in members {
      guard let text = FoldedLiteral(folding: member, caseless: set.isCaseless) else { return nil }
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// Of one of several texts.
  private init(choice branches: [MatchFacts]) {
    shape = branches.dropFirst().reduce(branches.first?.shape ?? .unknown) { $0.or($1.shape) }
    exact = Self.union(branches)
    guard exact == nil else { return }
    openings = Self.joined(branches) { $0.start }
    if let literals = Self.joined(branches, { $0.exact ?? $0.groups.first?.literals }) {
      let blanks = branches.map { $0.exact == nil ? $0.groups.first?.blanks ?? 0 : 0 }
      groups.add(LiteralGroup(literals, afterBlanks: blanks.max() ?? 0))
    }
  }

  /// The texts of all branches, nil where one has none.
  private static func joined(
    _ branches: [MatchFacts], _ texts: (MatchFacts) -> [FoldedLiteral]?
  ) -> [FoldedLiteral]? {
    var result: [FoldedLiteral] = []
    result.reserveCapacity(branches.count)
    for branch in branches {
      guard let texts = texts(branch) else { return nil }
      result += texts
    }
    return result
  }

  private static func union(_ branches: [MatchFacts]) -> [FoldedLiteral]? {
    guard branches.allSatisfy({ $0.exact != nil }) else { return nil }
    var texts: [FoldedLiteral] = []
    for branch in branches {
      guard let exact = branch.exact, texts.count + exact.count <= exactLimit else { return nil }
      for text in exact where !texts.contains(text) { texts.append(text) }
    }
    return texts
  }
}
