/// Forward and backward sums over a sentence, scaled token by token (Rabiner 1989, V.A), so that nothing overflows.
///
/// A vector holds a label a lane; what its last three lanes hold means nothing.
struct PersonLattice {
  static let labels = PersonLabel.allCases.count

  /// `exp` of the transitions; row 5 is the start. A forbidden step is 0.
  let steps: [Float]
  /// The same by the label from which steps go, and by the one to which they go.
  private let stepsFrom: LabelRows
  private let stepsTo: LabelRows
  private let firstSteps: SIMD8<Float>

  /// `exp` of the token's scores, their largest taken out.
  private var emissions: [SIMD8<Float>] = []
  private var forward: [SIMD8<Float>] = []
  private var backward: [SIMD8<Float>] = []
  private var scales: [Float] = []
  private(set) var count = 0

  init(transitions: [Float]) {
    let steps = transitions.indices.map { index in
      let isForbidden =
        index % Self.labels == PersonLabel.inside.rawValue
        && index / Self.labels != PersonLabel.begin.rawValue && index / Self.labels != PersonLabel.inside.rawValue
      return isForbidden ? 0 : Exponential.of(transitions[index])
    }
    self.steps = steps
    stepsFrom = LabelRows { steps[$0 * Self.labels + $1] }
    stepsTo = LabelRows { steps[$1 * Self.labels + $0] }
    firstSteps = LabelRows.row { steps[PersonLabel.start * Self.labels + $0] }
  }

  /// - Parameters:
  ///   - scores: a label a lane, a vector a token.
  ///   - scale: log odds a unit of score.
  mutating func run(_ scores: [SIMD8<Int16>], scale: Float) {
    count = scores.count
    resize()
    guard count > 0 else { return }
    setEmissions(scores, scale)
    runForward()
    runBackward()
  }

  /// The probability that a name begins at the first token of a span and ends with its last.
  func probability(of span: Range<Int>) -> Float {
    let (begin, inside) = (PersonLabel.begin.rawValue, PersonLabel.inside.rawValue)
    var path = forward[span.lowerBound][begin]
    var label = begin
    for token in span.dropFirst() {
      path *= stepsFrom[label][inside] * emissions[token][inside] / scales[token]
      label = inside
    }
    let next = span.upperBound
    guard next < count else { return path }
    let ways = stepsFrom[label] * emissions[next] * backward[next]
    var rest: Float = 0
    for follower in 0..<Self.labels where follower != inside { rest += ways[follower] }
    return path * rest / scales[next]
  }

  /// The probability that some token of a span belongs to a name, from below: the largest of a single token.
  func touch(of span: Range<Int>) -> Float {
    span.reduce(Float(0)) { max($0, marginal($1, .begin) + marginal($1, .inside)) }
  }

  /// The probability that a token has a label.
  func marginal(_ token: Int, _ label: PersonLabel) -> Float {
    forward[token][label.rawValue] * backward[token][label.rawValue]
  }

  private mutating func resize() {
    guard scales.count < count else { return }
    emissions = [SIMD8<Float>](repeating: SIMD8(), count: count)
    forward = emissions
    backward = emissions
    scales = [Float](repeating: 0, count: count)
  }

  private mutating func setEmissions(_ scores: [SIMD8<Int16>], _ scale: Float) {
    emissions.withUnsafeMutableBufferPointer { emissions in
      for token in scores.indices {
        let score = scores[token]
        let odds = LabelRows.row { Float(score[$0]) } * scale
        let largest = max(max(max(max(odds[0], odds[1]), odds[2]), odds[3]), odds[4])
        emissions[token] = odds - largest
      }
      // By themselves, so that half a vector is raised at once and not some of its lanes one by one.
      UnsafeMutableRawBufferPointer(emissions).withMemoryRebound(to: SIMD4<Float>.self) { halves in
        for half in 0..<2 * count { halves[half] = Exponential.ofNegative(halves[half]) }
      }
    }
  }

  private mutating func runForward() {
    var sums = firstSteps
    emissions.withUnsafeBufferPointer { emissions in
      scales.withUnsafeMutableBufferPointer { scales in
        forward.withUnsafeMutableBufferPointer { forward in
          for token in 0..<count {
            let values = sums * emissions[token]
            let total = values[0] + values[1] + values[2] + values[3] + values[4]
            let scale = max(total, 1e-30)
            let scaled = values / scale
            scales[token] = scale
            forward[token] = scaled
            sums = stepsFrom.sum(scaled)
          }
        }
      }
    }
  }

  private mutating func runBackward() {
    var sums = SIMD8<Float>(repeating: 1)
    emissions.withUnsafeBufferPointer { emissions in
      scales.withUnsafeBufferPointer { scales in
        backward.withUnsafeMutableBufferPointer { backward in
          var token = count - 1
          backward[token] = sums
          while token > 0 {
            sums = stepsTo.sum(emissions[token], sums) / scales[token]
            token -= 1
            backward[token] = sums
          }
        }
      }
    }
  }
}
