/// Says for every paragraph of a text which patterns can match in it, from one pass over the text.
///
/// **Why it is valid.** A match lies in one paragraph, and a pattern's trigger is a necessary condition of a match; the
/// prefilter drops a pattern only where no clause of its trigger holds. Literals are compared folded, which makes more
/// of them equal, never fewer, but for four code points; a paragraph with one of these goes to every pattern
/// (`FoldedLiteral`). A right word boundary is never asked for, since a window may end in the middle of a word.
///
/// **When it declines.** A pattern whose trigger is `always` is a candidate everywhere.
///
/// **Openings.** Where every match of a pattern starts with one of certain literals, the places of these are noted too,
/// so that the pattern is tried at these alone: a search for a long list of words costs several nanoseconds a byte,
/// a try at a given place next to nothing.
struct Prefilter: Sendable {
  /// A clause of a trigger, its groups replaced by numbers.
  struct Clause: Sendable {
    let pattern: Int
    /// A second group that must be in the paragraph too; nil where there is none.
    let partner: Int?
    let shape: TextShape
  }

  /// A punctuation mark, and the groups in which it stands for itself.
  struct MarkClause: Sendable {
    let mark: MarkSet
    let groups: [Int]
  }

  /// A shape, and the patterns that need nothing else.
  struct ShapeClause: Sendable {
    let shape: TextShape
    let patterns: [Int]
  }

  let patternCount: Int
  /// The patterns that are candidates everywhere.
  let always: [Int]
  let grams: GramTable
  /// For each literal, the groups it is in.
  let groupsOfLiteral: Rows
  let markClauses: [MarkClause]
  let groupCount: Int
  /// For each group, whether it is the opening of a pattern.
  let isOpening: [Bool]
  /// For each pattern, the group of which every match starts with a literal; nil where there is none.
  let openings: [Int?]
  /// For each group, the clauses that are looked at where the group is found.
  let clausesOfGroup: Rows
  let clauses: [Clause]
  let shapeClauses: [ShapeClause]

  /// The group of `FoldedLiteral.specials`.
  static let specialGroup = 0

  /// Takes the trigger of each pattern, nil for one that is not to be looked for.
  init(triggers: [Trigger?]) {
    var builder = PrefilterBuilder()
    for trigger in triggers { builder.add(trigger) }
    patternCount = triggers.count
    always = builder.always
    grams = GramTable(literals: builder.literals)
    groupsOfLiteral = Rows(count: builder.literals.count, pairs: builder.literalGroups)
    markClauses = builder.markGroups.map { MarkClause(mark: $0.key, groups: $0.value) }
    groupCount = builder.groupCount
    openings = builder.openings
    var isOpening = [Bool](repeating: false, count: groupCount)
    for case let group? in openings { isOpening[group] = true }
    self.isOpening = isOpening
    clausesOfGroup = Rows(count: builder.groupCount, pairs: builder.groupClauses)
    clauses = builder.clauses
    shapeClauses = builder.shapePatterns.map { ShapeClause(shape: $0.key, patterns: $0.value) }
  }
}
