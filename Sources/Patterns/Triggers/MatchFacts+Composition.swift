extension MatchFacts {
  /// How many texts are taken for few.
  static let exactLimit = 64

  /// Of what a node consumes.
  init(of node: RegexNode) {
    switch node {
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
      self = sequence.facts
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
    for branch in branches {
      guard let group = branch.bestGroup else { return }
      literals += group.literals
    }
    groups = LiteralGroup(literals).map { [$0] } ?? []
  }

  private static func union(_ branches: [MatchFacts]) -> [FoldedLiteral]? {
    var texts: [FoldedLiteral] = []
    for branch in branches {
      guard let exact = branch.exact, texts.count + exact.count <= exactLimit else { return nil }
      for text in exact where !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// Of a text that stands there `least` to `most` times.
  private init(repeating item: MatchFacts, least: Int, most: Int?) {
    if least == 0, most == 1, let exact = item.exact, exact.count < Self.exactLimit {
      self.init(exact: [FoldedLiteral()] + exact.filter { $0 != FoldedLiteral() }, shape: item.shape.or(.empty))
      return
    }
    var sequence = SequenceFacts()
    // More copies would add nothing that a prefilter could use.
    let copies = min(least, 4)
    for _ in 0..<copies { sequence.append(item) }
    if most != copies { sequence.append(.unknown) }
    self = sequence.facts
    shape = item.shape.repeated(least: least, exactly: most == least)
  }
}
