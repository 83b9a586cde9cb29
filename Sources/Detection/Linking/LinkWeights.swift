import Rules

/// The weights of the linker, by name.
struct LinkWeights: Sendable {
  private let points: [LinkWeight: Int]

  /// Reads lines of a name and a number; what is missing counts nothing.
  init(_ list: WordList?) {
    var points: [LinkWeight: Int] = [:]
    for line in list?.entries ?? [] {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let weight = LinkWeight(rawValue: String(parts[0])) else { continue }
      points[weight] = Int(parts[1])
    }
    self.points = points
  }

  subscript(_ weight: LinkWeight) -> Int { points[weight] ?? 0 }
}
