extension MatchFacts {
  /// How many texts are taken for few.
  static let exactLimit = 64

  /// Of what a node consumes.
  init(of node: RegexNode) {
    switch node {
    case .text:
      var sequence = SequenceFacts()
      sequence.append(node)
      self = sequence.finished()
    case .character(let scalar, let caseless):
      let literal = FoldedLiteral(folding: scalar, caseless: caseless)
      self.init(exact: literal.map { [$0] }, shape: ShapeFacts(scalar, caseless: caseless))
    case .set(let set): self.init(exact: Self.texts(of: set), shape: ShapeFacts(set))
    case .wordBoundary: self.init(exact: [.wordBoundary], shape: .empty)
    case .assertion: self = .empty
    case .opaque: self = .unknown
    case .sequence(let items):
      var sequence = SequenceFacts()
      for item in items { sequence.append(item) }
      self = sequence.finished()
    case .choice(let branches): self.init(choice: branches.map { MatchFacts(of: $0) })
    case .repetition(let item, let least, let most):
      self.init(repeating: MatchFacts(of: item), least: least, most: most)
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
    var literals: [FoldedLiteral] = []
    literals.reserveCapacity(branches.count)
    for branch in branches {
      guard let texts = branch.exact ?? branch.groups.first?.literals else { return }
      literals += texts
    }
    groups.add(LiteralGroup(literals))
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

  /// Of a text that stands there `least` to `most` times.
  private init(repeating item: MatchFacts, least: Int, most: Int?) {
    shape = item.shape.repeated(least: least, exactly: most == least)
    guard let texts = item.exact else {
      if least > 0 { groups = item.groups }
      return
    }
    if least == 0, most == 1, texts.count < Self.exactLimit {
      exact = [FoldedLiteral()] + texts.filter { $0 != FoldedLiteral() }
      shape = item.shape.or(.empty)
    } else if least > 0 {
      // More copies would add nothing that a prefilter could use.
      let copies = min(least, 4)
      var sequence = SequenceFacts()
      for _ in 0..<copies { sequence.append(item) }
      if most != copies { sequence.append(.unknown) }
      let facts = sequence.finished()
      (exact, groups) = (facts.exact, facts.groups)
    }
  }
}
