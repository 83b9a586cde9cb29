import TestSupport
import Testing

@testable import Detection

/// Sums over a sentence against the sum over all label sequences, written down one by one.
@Suite struct PersonLatticeTests {
  private static let labels = PersonLattice.labels

  @Test(arguments: 0..<20)
  func spansAreAsProbableAsAllTheirSequences(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = 1 + seed % 4
    let sums = (0..<count).map { _ in Self.sums(&generator) }
    let transitions = (0..<30).map { _ in Float.random(in: -2...2, using: &generator) }
    var lattice = PersonLattice(transitions: transitions)
    lattice.run(sums, scale: Self.scale)
    let scores = sums.flatMap { sum in (0..<Self.labels).map { Float(sum[$0]) * Self.scale } }
    let sequences = Self.weights(of: count, scores, lattice.steps)
    let total = sequences.reduce(0) { $0 + $1.weight }
    for start in 0..<count {
      for end in start + 1..<count + 1 {
        let meant = sequences.filter { Self.isName($0.labels, start..<end) }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(meant - Double(lattice.probability(of: start..<end))) < 1e-4)
      }
      let begins = sequences.filter { $0.labels[start] == 1 }.reduce(0) { $0 + $1.weight } / total
      #expect(abs(begins - Double(lattice.marginal(start, .begin))) < 1e-4)
    }
  }

  /// Where the bound leaves a sentence alone, no name begins in it with a probability that counts.
  @Test func boundHoldsForAllTokens() {
    var generator = SeededGenerator(seed: 11)
    let scale: Float = 0.004
    var alone = 0
    for round in 0..<4_000 {
      let shift = -Int16(round % 400) * 4
      let sums = (0..<1 + round % 7).map { _ in Self.sums(&generator, reach: 500, shift: shift) }
      let transitions = (0..<30).map { _ in Float.random(in: -2...2, using: &generator) }
      var lattice = PersonLattice(transitions: transitions)
      lattice.run(sums, scale: scale)
      let bound = NameBound(steps: lattice.steps, scale: scale)
      let isReached = bound.isReached(by: sums, where: { _ in true }, isHelped: { _ in true })
      if !isReached { alone += 1 }
      #expect(isReached || !sums.indices.contains { lattice.marginal($0, .begin) > 0.02 })
    }
    #expect(alone > 200)
  }

  @Test func fourPowersAreThoseOfEachAlone() {
    var generator = SeededGenerator(seed: 5)
    for width: Float in [1e-6, 0.1, 1, 90, 2_000] {
      for _ in 0..<2_000 {
        var numbers = SIMD4<Float>()
        for lane in 0..<3 { numbers[lane] = -Float.random(in: 0...width, using: &generator) }
        let powers = Exponential.ofNegative(numbers)
        for lane in 0..<4 { #expect(powers[lane].bitPattern == Exponential.of(numbers[lane]).bitPattern) }
      }
    }
    for edge: Float in [0, -0.0, -79.999_99, -80, -80.000_01, -0.693_147_18, -1, -2] {
      #expect(Exponential.ofNegative(SIMD4(repeating: edge))[0].bitPattern == Exponential.of(edge).bitPattern)
    }
  }

  /// The bound of a name for which nothing else speaks lets none through that the decoder would choose.
  @Test func boundAloneIsBelowTheBonus() {
    #expect(Exponential.logit(NameBound.leastAlone * 1.01) + PersonDecoder.bonus < 0)
  }

  private static let scale: Float = 0.01

  /// `shift` is added to the labels of a name.
  private static func sums(
    _ generator: inout SeededGenerator, reach: Int16 = 300, shift: Int16 = 0
  ) -> SIMD8<Int16> {
    var sum = SIMD8<Int16>()
    for label in 0..<labels { sum[label] = Int16.random(in: -reach...reach, using: &generator) }
    sum[PersonLabel.begin.rawValue] += shift
    sum[PersonLabel.inside.rawValue] += shift
    return sum
  }

  private static func isName(_ labels: [Int], _ span: Range<Int>) -> Bool {
    labels[span.lowerBound] == 1 && labels[span.lowerBound + 1..<span.upperBound].allSatisfy { $0 == 2 }
      && (span.upperBound == labels.count || labels[span.upperBound] != 2)
  }

  private static func weights(of count: Int, _ scores: [Float], _ steps: [Float]) -> [(labels: [Int], weight: Double)] {
    var all: [(labels: [Int], weight: Double)] = [([], 1)]
    for token in 0..<count {
      all = all.flatMap { sequence in
        (0..<labels).map { label in
          let step = steps[(sequence.labels.last ?? PersonLabel.start) * labels + label]
          let own = Double(Exponential.of(scores[token * labels + label]))
          return (sequence.labels + [label], sequence.weight * own * Double(step))
        }
      }
    }
    return all
  }
}
