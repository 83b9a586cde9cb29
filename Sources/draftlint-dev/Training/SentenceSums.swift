import Detection

/// Expected labels and steps of a sentence under the weights, among all labellings or among those that are allowed.
struct SentenceSums {
  private static let labels = PersonReading.labelCount
  private static let inside = 2

  /// Per token: the probability of each label.
  private(set) var marginals: [SIMD8<Float>] = []
  /// The expected number of steps; row 5 is the start.
  private(set) var steps = [Float](repeating: 0, count: 30)

  private var emissions: [SIMD8<Float>] = []
  private var forward: [SIMD8<Float>] = []
  private var scales: [Float] = []
  private var rows = [SIMD8<Float>](repeating: .zero, count: 6)

  mutating func run(_ scores: [SIMD8<Float>], transitions: [Float], masks: [UInt8]?) {
    setSteps(transitions)
    setEmissions(scores, masks)
    runForward()
    runBackward()
  }

  private mutating func setSteps(_ transitions: [Float]) {
    for before in 0..<6 {
      for label in 0..<Self.labels {
        let isForbidden = label == Self.inside && before != 1 && before != Self.inside
        let value = isForbidden ? 0 : Exponential.of(transitions[before * Self.labels + label])
        rows[before][label] = value
      }
    }
    for index in steps.indices { steps[index] = 0 }
  }

  private mutating func setEmissions(_ scores: [SIMD8<Float>], _ masks: [UInt8]?) {
    emissions.removeAll(keepingCapacity: true)
    for (token, score) in scores.enumerated() {
      var largest = score[0]
      for label in 1..<Self.labels { largest = max(largest, score[label]) }
      var row = SIMD8<Float>.zero
      for label in 0..<Self.labels where masks.map({ $0[token] >> UInt8(label) & 1 == 1 }) ?? true {
        row[label] = max(Exponential.of(score[label] - largest), 1e-30)
      }
      emissions.append(row)
    }
  }

  private mutating func runForward() {
    forward.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    var last = rows[5]
    for token in emissions.indices {
      var sum = last
      if token > 0 {
        sum = .zero
        for before in 0..<Self.labels { sum += last[before] * rows[before] }
      }
      let value = sum * emissions[token]
      let scale = max(value.sum(), 1e-37)
      last = value / scale
      forward.append(last)
      scales.append(scale)
    }
  }

  private mutating func runBackward() {
    let count = emissions.count
    marginals = forward
    guard count > 0 else { return }
    var backward = SIMD8<Float>(1, 1, 1, 1, 1, 0, 0, 0)
    for token in stride(from: count - 1, through: 0, by: -1) {
      marginals[token] = forward[token] * backward
      let weighed = emissions[token] * backward / scales[token]
      guard token > 0 else {
        addSteps(from: 5, share: 1, to: weighed)
        break
      }
      var next = SIMD8<Float>.zero
      for before in 0..<Self.labels {
        addSteps(from: before, share: forward[token - 1][before], to: weighed)
        next[before] = (rows[before] * weighed).sum()
      }
      backward = next
    }
  }

  private mutating func addSteps(from before: Int, share: Float, to weighed: SIMD8<Float>) {
    let expected = share * rows[before] * weighed
    for label in 0..<Self.labels { steps[before * Self.labels + label] += expected[label] }
  }
}
