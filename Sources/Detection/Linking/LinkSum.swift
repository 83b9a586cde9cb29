import Rules

/// Points for and against a link, with the reasons.
struct LinkSum {
  private let weights: LinkWeights
  private(set) var evidence: [Evidence] = []

  init(_ weights: LinkWeights) {
    self.weights = weights
  }

  /// Takes a reason into account; it is named in the report with its weight.
  mutating func add(_ reason: LinkWeight) {
    evidence.append(Evidence(.link, name: reason.rawValue, weight: weights[reason]))
  }

  /// 0 to 99.
  var score: Int { score(without: nil) }

  /// The score as if one reason had not been there.
  func score(without reason: LinkWeight?) -> Int {
    let sum = evidence.reduce(0) { $0 + ($1.name == reason?.rawValue ? 0 : $1.weight ?? 0) }
    return min(max(sum, 0), 99)
  }
}
