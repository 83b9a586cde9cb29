extension Prefilter {
  /// The prefilter of a set: one part for the patterns that stand in the table, another for the rest.
  init(for specs: [PatternSpec], digests: [PatternDigest], table: PrefilterTable?) {
    var known: [(row: Int, value: Int)] = []
    var others: [(row: Int, value: Int)] = []
    var triggers: [Trigger?] = []
    var guess = 0
    for (index, spec) in specs.enumerated() where spec.use == .search {
      if spec.trigger == nil, let number = table?.number(of: digests[index], guess: guess) {
        known.append((row: number, value: index))
        guess = number + 1
      } else {
        others.append((row: triggers.count, value: index))
        triggers.append(spec.neededTrigger)
      }
    }
    var parts: [(tables: PrefilterTables, patterns: Rows)] = []
    if let table, !known.isEmpty { parts.append((table.tables, Rows(count: table.count, pairs: known))) }
    if !others.isEmpty {
      parts.append((PrefilterTables(triggers: triggers), Rows(count: triggers.count, pairs: others)))
    }
    self.init(parts, patternCount: specs.count)
  }
}

extension PatternSpec {
  /// What a paragraph must have for the pattern to be tried on it: declared, or derived; `always` for a query.
  var neededTrigger: Trigger {
    if let trigger { return trigger }
    return use == .search ? Trigger(deriving: source, options: options) : .always
  }
}
