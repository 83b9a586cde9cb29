import SourceText

/// How found names compare with annotated ones, counted as `corpora/evaluate` does.
struct PersonCounts {
  private(set) var gold = 0
  private(set) var found = 0
  private(set) var hits = 0
  private(set) var exact = 0

  var precision: Double { found == 0 ? 0 : Double(hits) / Double(found) }
  var recall: Double { gold == 0 ? 0 : Double(hits) / Double(gold) }
  var f1: Double { hits == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  var exactShare: Double { hits == 0 ? 0 : Double(exact) / Double(hits) }

  mutating func add(_ names: [ByteRange], of text: TrainingText) {
    let wanted = text.marks.filter { $0.label == .person }.map(\.range)
    let ignored = text.marks.filter { $0.label == .ignored }.map(\.range)
    var used: Set<Int> = []
    for range in wanted {
      let best = names.indices.filter { !used.contains($0) && names[$0].overlaps(range) }
        .max { Self.overlap(names[$0], range) < Self.overlap(names[$1], range) }
      guard let best else { continue }
      used.insert(best)
      hits += 1
      if names[best] == range { exact += 1 }
    }
    gold += wanted.count
    let rest = names.indices.filter { index in
      !used.contains(index) && !(wanted + ignored).contains { $0.overlaps(names[index]) }
    }
    found += used.count + rest.count
  }

  private static func overlap(_ left: ByteRange, _ right: ByteRange) -> Int {
    min(left.end, right.end) - max(left.start, right.start)
  }
}
