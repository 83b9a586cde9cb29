/// Writes the table that `TriggerTable` reads.
package struct TriggerTableWriter {
  private var literals = NumberedValues<FoldedLiteral>()
  private var groups = NumberedValues<[FoldedLiteral]>()
  private var rows: [(digest: PatternDigest, words: [UInt32])] = []

  /// The table of the derived triggers of all patterns; those of the same source and options are stored once. The order
  /// of the patterns does not matter.
  package static func table(of patterns: [PatternSpec]) -> [UInt8] {
    var sources: [PatternDigest: PatternSpec] = [:]
    for pattern in patterns { sources[PatternDigest(of: pattern.source, options: pattern.options)] = pattern }
    var writer = TriggerTableWriter()
    for (digest, pattern) in sources.sorted(by: { $0.key < $1.key }) {
      writer.add(Trigger(deriving: pattern.source, options: pattern.options), digest)
    }
    return writer.bytes
  }

  private mutating func add(_ trigger: Trigger, _ digest: PatternDigest) {
    let opening = trigger.openings.isEmpty ? TriggerTable.noGroup : groups.number(of: trigger.openings)
    var words = [opening, UInt32(trigger.clauses.count)]
    for clause in trigger.clauses {
      words.append(UInt32(clause.groups.count))
      words += clause.groups.map { groups.number(of: $0) }
      let shape = clause.shape
      words += [UInt32(shape.digits), UInt32(shape.digitRun), UInt32(shape.capitalRun), shape.marks.rawValue]
    }
    rows.append((digest, words))
  }

  private var bytes: [UInt8] {
    var literals = literals
    var words: [UInt32] = []
    for group in groups.values {
      words.append(UInt32(group.count))
      words += group.map { literals.number(of: $0) }
    }
    var patterns: [UInt8] = []
    for row in rows {
      patterns += Self.bytes(of: row.digest.high) + Self.bytes(of: row.digest.low)
      patterns += Self.bytes(of: UInt32(words.count))
      words += row.words
    }
    var result = TriggerTable.signature
    for count in [literals.values.count, groups.values.count, rows.count, words.count] {
      result += Self.bytes(of: UInt32(count))
    }
    for literal in literals.values { result += Self.bytes(of: literal) }
    result += patterns
    for word in words { result += Self.bytes(of: word) }
    return result + Self.bytes(of: result.withUnsafeBytes(TableLayout.checkSum))
  }

  private static func bytes(of literal: FoldedLiteral) -> [UInt8] {
    bytes(of: literal.low) + bytes(of: literal.high) + [UInt8(literal.count), literal.flags]
  }

  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }
}
