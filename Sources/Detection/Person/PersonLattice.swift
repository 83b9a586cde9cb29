/// Forward and backward sums over a sentence, scaled token by token (Rabiner 1989, V.A), so that nothing overflows.
struct PersonLattice {
  static let labels = PersonLabel.allCases.count

  /// `exp` of the token's scores, their largest taken out.
  private(set) var emissions: [Float] = []
  private(set) var forward: [Float] = []
  private(set) var backward: [Float] = []
  private(set) var scales: [Float] = []
  /// `exp` of the transitions; row 5 is the start. A forbidden step is 0.
  let steps: [Float]
  private(set) var count = 0

  init(transitions: [Float]) {
    steps = transitions.indices.map { index in
      let isForbidden =
        index % Self.labels == PersonLabel.inside.rawValue
        && index / Self.labels != PersonLabel.begin.rawValue && index / Self.labels != PersonLabel.inside.rawValue
      return isForbidden ? 0 : Exponential.of(transitions[index])
    }
  }

  /// - Parameters:
  ///   - scores: a label a lane, a vector a token.
  ///   - scale: log odds a unit of score.
  mutating func run(_ scores: [SIMD8<Int16>], scale: Float) {
    count = scores.count
    resize()
    guard count > 0 else { return }
    for token in 0..<count { setEmissions(of: token, scores[token], scale) }
    runForward()
    runBackward()
  }

  /// The probability that a name begins at the first token of a span and ends with its last.
  func probability(of span: Range<Int>) -> Float {
    let begin = PersonLabel.begin.rawValue
    let inside = PersonLabel.inside.rawValue
    var path = forward[span.lowerBound * Self.labels + begin]
    var label = begin
    for token in span.dropFirst() {
      path *= steps[label * Self.labels + inside] * emissions[token * Self.labels + inside] / scales[token]
      label = inside
    }
    let next = span.upperBound
    guard next < count else { return path }
    var rest: Float = 0
    for follower in 0..<Self.labels where follower != inside {
      let place = next * Self.labels + follower
      rest += steps[label * Self.labels + follower] * emissions[place] * backward[place]
    }
    return path * rest / scales[next]
  }

  /// The probability that some token of a span belongs to a name, from below: the largest of a single token.
  func touch(of span: Range<Int>) -> Float {
    span.reduce(Float(0)) { max($0, marginal($1, .begin) + marginal($1, .inside)) }
  }

  /// The probability that a token has a label.
  func marginal(_ token: Int, _ label: PersonLabel) -> Float {
    let place = token * Self.labels + label.rawValue
    return forward[place] * backward[place]
  }

  private mutating func resize() {
    let size = count * Self.labels
    if emissions.count < size {
      emissions = [Float](repeating: 0, count: size)
      forward = emissions
      backward = emissions
    }
    if scales.count < count { scales = [Float](repeating: 0, count: count) }
  }

  private mutating func setEmissions(of token: Int, _ scores: SIMD8<Int16>, _ scale: Float) {
    let first = token * Self.labels
    var largest = Float(scores[0]) * scale
    for label in 1..<Self.labels { largest = max(largest, Float(scores[label]) * scale) }
    for label in 0..<Self.labels { emissions[first + label] = Exponential.of(Float(scores[label]) * scale - largest) }
  }

  private mutating func runForward() {
    for token in 0..<count {
      var total: Float = 0
      for label in 0..<Self.labels {
        var sum: Float = 0
        if token == 0 {
          sum = steps[PersonLabel.start * Self.labels + label]
        } else {
          for before in 0..<Self.labels {
            sum += forward[(token - 1) * Self.labels + before] * steps[before * Self.labels + label]
          }
        }
        let value = sum * emissions[token * Self.labels + label]
        forward[token * Self.labels + label] = value
        total += value
      }
      scales[token] = max(total, 1e-30)
      for label in 0..<Self.labels { forward[token * Self.labels + label] /= scales[token] }
    }
  }

  private mutating func runBackward() {
    for label in 0..<Self.labels { backward[(count - 1) * Self.labels + label] = 1 }
    for token in stride(from: count - 2, through: 0, by: -1) {
      for label in 0..<Self.labels {
        var sum: Float = 0
        for next in 0..<Self.labels {
          let place = (token + 1) * Self.labels + next
          sum += steps[label * Self.labels + next] * emissions[place] * backward[place]
        }
        backward[token * Self.labels + label] = sum / scales[token + 1]
      }
    }
  }
}
