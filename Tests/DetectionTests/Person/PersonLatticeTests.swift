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
    let scores = (0..<count * Self.labels).map { _ in Float.random(in: -3...3, using: &generator) }
    let transitions = (0..<30).map { _ in Float.random(in: -2...2, using: &generator) }
    var lattice = PersonLattice(transitions: transitions)
    lattice.run(scores)
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
