/// The triggers of known patterns, derived when the program was built.
///
/// To derive the trigger of a long pattern takes longer than a draft takes to check. What the table lacks is derived as
/// ever, so the table can be stale or missing and changes nothing but the time.
///
/// **Format.** Little-endian. `TriggerTableWriter` writes it, with groups and literals stored once:
///
/// | bytes | what |
/// |---|---|
/// | 8 | `signature`, which changes with the format or with the derivation |
/// | 4 × 4 | the numbers of literals, groups, patterns, and words (4 bytes each) that the rows take |
/// | 18 each | literals: 16 folded bytes, length, flags |
/// | 20 each | patterns, rising: digest (high, low), place of the row |
/// | 4 each | words: first the groups (count, numbers of the literals), then the rows (`Row`) |
/// | 8 | check sum of all before |
package struct TriggerTable: Sendable {
  static let signature = Array("DLTRIG01".utf8)
  static let headerSize = 24
  static let literalSize = 18
  static let patternSize = 20
  static let checkSumSize = 8
  /// Stands for the opening group of a trigger without one.
  static let noGroup = UInt32.max

  private let groups: [[FoldedLiteral]]
  private let patterns: PatternIndex
  private let rows: TableWords

  /// Reads a table in place; nil where the bytes are not one, or are damaged.
  ///
  /// The bytes must live, unchanged, as long as the process. Cost: 0.5 ns a byte.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let layout = TableLayout(bytes) else { return nil }
    let literals = Self.literals(in: layout.literals)
    rows = TableWords(layout.words)
    patterns = PatternIndex(layout.patterns)
    var cursor = 0
    var groups: [[FoldedLiteral]] = []
    groups.reserveCapacity(layout.groupCount)
    for _ in 0..<layout.groupCount {
      guard let group = Self.group(of: literals, in: rows, at: &cursor) else { return nil }
      groups.append(group)
    }
    self.groups = groups
  }

  /// The number of patterns.
  package var count: Int { patterns.count }

  /// The trigger of a pattern, nil where the table lacks it.
  func trigger(for digest: PatternDigest) -> Trigger? {
    guard var cursor = patterns.place(of: digest) else { return nil }
    guard let opening = rows.next(&cursor), let count = rows.next(&cursor) else { return nil }
    var clauses: [Trigger.Clause] = []
    for _ in 0..<count {
      guard let clause = clause(at: &cursor) else { return nil }
      clauses.append(clause)
    }
    guard opening != Self.noGroup else { return Trigger(clauses: clauses) }
    return group(opening).map { Trigger(clauses: clauses, openings: $0) }
  }

  private func clause(at cursor: inout Int) -> Trigger.Clause? {
    guard let count = rows.next(&cursor) else { return nil }
    var words: [[FoldedLiteral]] = []
    for _ in 0..<count {
      guard let group = rows.next(&cursor).flatMap(group) else { return nil }
      words.append(group)
    }
    guard let digits = rows.next(&cursor), let digitRun = rows.next(&cursor), let capitalRun = rows.next(&cursor),
      let marks = rows.next(&cursor)
    else { return nil }
    let shape = TextShape(
      digits: Int(digits), digitRun: Int(digitRun), capitalRun: Int(capitalRun), marks: MarkSet(rawValue: marks))
    return Trigger.Clause(groups: words, shape: shape)
  }

  private func group(_ number: UInt32) -> [FoldedLiteral]? {
    groups.indices.contains(Int(number)) ? groups[Int(number)] : nil
  }

  private static func literals(in bytes: UnsafeRawBufferPointer) -> [FoldedLiteral] {
    stride(from: 0, to: bytes.count, by: literalSize).map { start in
      FoldedLiteral(
        low: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian,
        high: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self).littleEndian,
        count: bytes[start + 16], flags: bytes[start + 17])
    }
  }

  private static func group(
    of literals: [FoldedLiteral], in words: TableWords, at cursor: inout Int
  ) -> [FoldedLiteral]? {
    guard let count = words.next(&cursor), let numbers = words.next(Int(count), &cursor) else { return nil }
    var group: [FoldedLiteral] = []
    group.reserveCapacity(numbers.count)
    for index in 0..<numbers.count {
      guard let number = numbers[index], literals.indices.contains(number) else { return nil }
      group.append(literals[number])
    }
    return group
  }
}
