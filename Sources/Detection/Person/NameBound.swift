/// An upper bound on the probability that a name begins at a token, from the scores of the tokens alone.
///
/// Take every labelling in which a name begins at a token and is so long, and call its tokens no name instead: the
/// quotient of the two weights is that of the scores, times that of the steps into, along and out of the name, for which
/// the largest stands here. So the sum over all lengths bounds the probability, and most sentences, in which it is small
/// everywhere, need no forward and backward sums.
struct NameBound {
  /// The bound below which a token begins no name; the lattice asks for .02, and this leaves room for its rounding.
  static let least: Float = 0.0195
  /// The same where nothing but the lattice speaks for a name: ``PersonDecoder/bonus`` then asks for a probability of
  /// .0998.
  static let leastAlone: Float = 0.095

  /// What a name's first token may gain by the step into it, at the first token of a sentence and elsewhere.
  private let start: Float
  private let entry: Float
  /// The same for the steps inside of a name, and out of it after the first token and after a later one.
  private let second: Float
  private let further: Float
  private let exitFromFirst: Float
  private let exitFromLater: Float
  private let odds: Odds

  /// - Parameters:
  ///   - steps: `exp` of the transitions as ``PersonLattice`` has them.
  ///   - scale: log odds a unit of a score.
  init(steps: [Float], scale: Float) {
    let labels = PersonLattice.labels
    let (none, begin, inside) = (
      PersonLabel.outside.rawValue, PersonLabel.begin.rawValue, PersonLabel.inside.rawValue
    )
    func gain(_ before: Int, _ label: Int) -> Float { steps[before * labels + label] / steps[before * labels + none] }
    func exit(_ label: Int) -> Float {
      (0..<labels).filter { $0 != inside }.map { steps[label * labels + $0] / steps[none * labels + $0] }.max() ?? 1
    }
    start = gain(PersonLabel.start, begin)
    entry = (0..<labels).map { gain($0, begin) }.max() ?? 1
    second = steps[begin * labels + inside] / steps[none * labels + none]
    further = steps[inside * labels + inside] / steps[none * labels + none]
    exitFromFirst = exit(begin)
    exitFromLater = exit(inside)
    odds = Odds(scale: scale)
  }

  /// Whether a name may be chosen somewhere in a sentence. `isActive` says whether one can begin at a token at all,
  /// `isHelped` whether anything adds to what the lattice says of one that begins there.
  @inline(__always)
  func isReached(by sums: [SIMD8<Int16>], where isActive: (Int) -> Bool, isHelped: (Int) -> Bool) -> Bool {
    var inside: Float = 0
    for token in stride(from: sums.count - 1, through: 0, by: -1) {
      let sum = sums[token]
      let isLast = token == sums.count - 1
      if isActive(token) {
        let rest = (isLast ? 1 : exitFromFirst) + inside * second
        let bound = odds(sum, .begin) * (token == 0 ? start : entry) * rest
        // Not a number counts as reached.
        if !(bound <= Self.leastAlone) || !(bound <= Self.least) && isHelped(token) { return true }
      }
      inside = odds(sum, .inside) * ((isLast ? 1 : exitFromLater) + inside * further)
    }
    return false
  }

  /// An upper bound on the quotient of `exp` of two scores: 2^x, with straight lines between whole numbers.
  private struct Odds {
    private let factor: Float

    init(scale: Float) {
      factor = scale * 1.442_695_04
    }

    @inline(__always)
    func callAsFunction(_ sum: SIMD8<Int16>, _ label: PersonLabel) -> Float {
      let difference = Float(Int32(sum[label.rawValue]) - Int32(sum[PersonLabel.outside.rawValue]))
      let power = min(max(difference * factor, -125), 126)
      return Float(bitPattern: UInt32((power + 127) * 8_388_608))
    }
  }
}
