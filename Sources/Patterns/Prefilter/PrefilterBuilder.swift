/// Collects triggers into the numbered tables of a prefilter. Equal literals, groups and shapes are stored once.
struct PrefilterBuilder {
  private(set) var always: [Int] = []
  private(set) var literals: [FoldedLiteral] = []
  private(set) var literalGroups: [(row: Int, value: Int)] = []
  private(set) var marks: [MarkSet] = []
  private(set) var markGroups: [(row: Int, value: Int)] = []
  private(set) var groupClauses: [(row: Int, value: Int)] = []
  private(set) var clauses: [PrefilterTables.Clause] = []
  /// For each pattern, the group of its landmarks and its reach.
  private(set) var landmarks: [Int?] = []
  private(set) var reaches: [Int?] = []
  private(set) var shapes: [TextShape] = []
  private(set) var shapePatterns: [(row: Int, value: Int)] = []
  private var markNumbers: [MarkSet: Int] = [:]
  private var shapeNumbers: [TextShape: Int] = [:]
  private var literalNumbers: [FoldedLiteral: Int] = [:]
  private var groupNumbers: [Group: Int] = [:]

  /// A group as a key: its ends tell it from nearly all others, so that the rest need not be hashed.
  private struct Group: Hashable {
    let literals: [FoldedLiteral]

    func hash(into hasher: inout Hasher) {
      hasher.combine(literals.count)
      hasher.combine(literals.first)
      hasher.combine(literals.last)
    }
  }

  var groupCount: Int { groupNumbers.count }

  init() {
    _ = number(ofGroup: FoldedLiteral.specials)
  }

  /// Adds the trigger of the next pattern, nil for one that is not to be looked for.
  mutating func add(_ trigger: Trigger?) {
    let pattern = landmarks.count
    landmarks.append(trigger.flatMap { $0.landmarks.isEmpty ? nil : number(ofGroup: $0.landmarks) })
    reaches.append(trigger?.reach)
    guard let trigger else { return }
    if trigger.isAlways { always.append(pattern) }
    for clause in trigger.clauses {
      if clause.groups.isEmpty {
        shapePatterns.append((row: number(of: clause.shape), value: pattern))
      } else {
        add(clause, pattern: pattern)
      }
    }
  }

  private mutating func add(_ clause: Trigger.Clause, pattern: Int) {
    let groups = clause.groups.map { number(ofGroup: $0) }
    let partner = groups.count > 1 ? Int32(groups[1]) : PrefilterTables.none
    groupClauses.append((row: groups[0], value: clauses.count))
    let shape = PackedShape(clause.shape)
    clauses.append(PrefilterTables.Clause(pattern: Int32(pattern), partner: partner, shape: shape))
  }

  private mutating func number(ofGroup group: [FoldedLiteral]) -> Int {
    let key = Group(literals: group)
    if let number = groupNumbers[key] { return number }
    let number = groupNumbers.count
    groupNumbers[key] = number
    for literal in group {
      if literal.count == 1 {
        markGroups.append((row: self.number(of: MarkSet(literal.byte(at: 0))), value: number))
      } else {
        literalGroups.append((row: self.number(of: literal), value: number))
      }
    }
    return number
  }

  private mutating func number(of literal: FoldedLiteral) -> Int {
    if let number = literalNumbers[literal] { return number }
    literalNumbers[literal] = literals.count
    literals.append(literal)
    return literals.count - 1
  }

  private mutating func number(of mark: MarkSet) -> Int {
    if let number = markNumbers[mark] { return number }
    markNumbers[mark] = marks.count
    marks.append(mark)
    return marks.count - 1
  }

  private mutating func number(of shape: TextShape) -> Int {
    if let number = shapeNumbers[shape] { return number }
    shapeNumbers[shape] = shapes.count
    shapes.append(shape)
    return shapes.count - 1
  }
}
