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
  var score: Int {
    min(max(evidence.reduce(0) { $0 + ($1.weight ?? 0) }, 0), 99)
  }
}
