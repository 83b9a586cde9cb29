/// The prefilter of known patterns, made when the program was built.
///
/// To derive the triggers of a few hundred patterns and to number their literals takes longer than a draft takes to
/// check. What the table lacks gets its own part as ever, so the table can be stale or missing and changes nothing but
/// the time.
package struct PrefilterTable: Sendable {
  /// The patterns, in the order of their numbers; those of the same source and options are one.
  let digests: Table<PatternDigest>
  /// Their numbers, in the order of the digests.
  private let order: Table<Int32>
  let tables: PrefilterTables

  /// Makes the table of the triggers of all patterns, as derived from them.
  init(_ patterns: [PatternSpec]) {
    var numbers: [PatternDigest: Int32] = [:]
    var (digests, triggers): ([PatternDigest], [Trigger?]) = ([], [])
    for pattern in patterns where pattern.use == .search && pattern.trigger == nil {
      let digest = PatternDigest(of: pattern.source, options: pattern.options)
      guard numbers.updateValue(Int32(digests.count), forKey: digest) == nil else { continue }
      digests.append(digest)
      triggers.append(Trigger(deriving: pattern.source, options: pattern.options))
    }
    self.digests = Table(digests)
    order = Table(digests.indices.sorted { digests[$0] < digests[$1] }.map { Int32($0) })
    tables = PrefilterTables(triggers: triggers)
  }

  /// Reads a table in place; nil where the bytes are not one, or are damaged.
  ///
  /// The bytes must live, unchanged, as long as the process; `isTrusted`: see `TableReader`.
  package init?(_ bytes: UnsafeRawBufferPointer, isTrusted: Bool = false) {
    guard var reader = TableReader(bytes, isTrusted: isTrusted), let digests = reader.next(of: PatternDigest.self),
      let order = reader.next(of: Int32.self), let tables = PrefilterTables(&reader), order.count == digests.count,
      tables.patternCount == digests.count
    else { return nil }
    self.digests = digests
    self.order = order
    self.tables = tables
  }

  /// The bytes of the table for patterns.
  package static func bytes(of patterns: [PatternSpec]) -> [UInt8] {
    let table = PrefilterTable(patterns)
    var writer = TableWriter()
    writer.append(table.digests)
    writer.append(table.order)
    table.tables.write(to: &writer)
    return writer.finish()
  }

  /// The number of patterns.
  package var count: Int { digests.count }

  /// The number of a pattern in the tables, nil where they lack it. Binary search; none where `guess` is right.
  func number(of digest: PatternDigest, guess: Int) -> Int? {
    if guess < digests.count, digests[guess] == digest { return guess }
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if digests[Int(order[middle])] < digest { low = middle + 1 } else { high = middle }
    }
    guard low < order.count, digests[Int(order[low])] == digest else { return nil }
    return Int(order[low])
  }
}
