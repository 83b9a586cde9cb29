/// The numbered tables by which a prefilter finds the patterns that can match: what it takes in of a list of triggers.
///
/// Patterns, groups and clauses are numbers here, counted from 0.
struct PrefilterTables: Sendable {
  /// A clause of a trigger, its groups replaced by numbers.
  struct Clause: BitwiseCopyable, Sendable {
    let pattern: Int32
    /// A second group that must be in the paragraph too; `none` where there is none.
    let partner: Int32
    let shape: PackedShape
  }

  /// Stands for a group or a partner that is not there.
  static let none: Int32 = -1
  /// The group of `FoldedLiteral.specials`.
  static let specialGroup = 0

  /// The patterns that are candidates everywhere.
  let always: Table<Int32>
  let grams: GramTable
  /// For each literal, the groups it is in.
  let groupsOfLiteral: Rows
  /// The punctuation marks that stand for themselves (raw values of `MarkSet`), and for each the groups that it is in.
  let marks: Table<UInt32>
  let groupsOfMark: Rows
  /// For each group, one where it has the landmarks of a pattern, otherwise zero.
  let isLandmark: Table<UInt8>
  /// For each pattern, the group near whose literals every match starts; `none` where there is none.
  let landmarks: Table<Int32>
  /// For each pattern, how many blanks lie at most between the start of a match and a landmark; `none` where it starts
  /// with one.
  let reaches: Table<Int32>
  /// For each group, the clauses that are looked at where the group is found.
  let clausesOfGroup: Rows
  let clauses: Table<Clause>
  /// The shapes, each once, and the patterns that need nothing else.
  let shapes: Table<PackedShape>
  let patternsOfShape: Rows

  var patternCount: Int { landmarks.count }
  var groupCount: Int { isLandmark.count }

  /// Takes the trigger of each pattern, nil for one that is not to be looked for.
  init(triggers: [Trigger?]) {
    var builder = PrefilterBuilder()
    for trigger in triggers { builder.add(trigger) }
    always = Table(builder.always.map { Int32($0) })
    grams = GramTable(literals: builder.literals)
    groupsOfLiteral = Rows(count: builder.literals.count, pairs: builder.literalGroups)
    marks = Table(builder.marks.map(\.rawValue))
    groupsOfMark = Rows(count: builder.marks.count, pairs: builder.markGroups)
    landmarks = Table(builder.landmarks.map { $0.map { Int32($0) } ?? Self.none })
    reaches = Table(builder.reaches.map { $0.map { Int32($0) } ?? Self.none })
    var isLandmark = [UInt8](repeating: 0, count: builder.groupCount)
    for case let group? in builder.landmarks { isLandmark[group] = 1 }
    self.isLandmark = Table(isLandmark)
    clausesOfGroup = Rows(count: builder.groupCount, pairs: builder.groupClauses)
    clauses = Table(builder.clauses)
    shapes = Table(builder.shapes.map { PackedShape($0) })
    patternsOfShape = Rows(count: builder.shapes.count, pairs: builder.shapePatterns)
  }

  init?(_ reader: inout TableReader) {
    guard let always = reader.next(of: Int32.self), let grams = GramTable(&reader),
      let groupsOfLiteral = Rows(&reader), let marks = reader.next(of: UInt32.self),
      let groupsOfMark = Rows(&reader), let isLandmark = reader.next(of: UInt8.self),
      let landmarks = reader.next(of: Int32.self), let reaches = reader.next(of: Int32.self),
      reaches.count == landmarks.count, let clausesOfGroup = Rows(&reader),
      let clauses = reader.next(of: Clause.self), let shapes = reader.next(of: PackedShape.self),
      let patternsOfShape = Rows(&reader)
    else { return nil }
    self.always = always
    self.grams = grams
    self.groupsOfLiteral = groupsOfLiteral
    self.marks = marks
    self.groupsOfMark = groupsOfMark
    self.isLandmark = isLandmark
    self.landmarks = landmarks
    self.reaches = reaches
    self.clausesOfGroup = clausesOfGroup
    self.clauses = clauses
    self.shapes = shapes
    self.patternsOfShape = patternsOfShape
  }

  func write(to writer: inout TableWriter) {
    writer.append(always)
    grams.write(to: &writer)
    groupsOfLiteral.write(to: &writer)
    writer.append(marks)
    groupsOfMark.write(to: &writer)
    writer.append(isLandmark)
    writer.append(landmarks)
    writer.append(reaches)
    clausesOfGroup.write(to: &writer)
    writer.append(clauses)
    writer.append(shapes)
    patternsOfShape.write(to: &writer)
  }
}
