import Detection

/// Fits a logistic regression that tells names from other words by their n-grams.
struct LikenessTrainer {
  static let passes = 6
  static let step: Float = 0.3

  /// Weights of the n-grams. Both sides count alike, however many words there are.
  static func train(names: [[UInt8]], others: [[UInt8]], seed: UInt64) -> [Float] {
    var weights = [Float](repeating: 0, count: PersonReading.likenessCount)
    var squares = [Float](repeating: 1, count: weights.count)
    var order = names.map { (PersonReading.grams(of: $0), true) } + others.map { (PersonReading.grams(of: $0), false) }
    let balance = Float(names.count) / Float(max(others.count, 1))
    var generator = SplitMix(seed: seed)
    for _ in 0..<passes {
      order.shuffle(using: &generator)
      for (grams, isName) in order {
        let odds = grams.reduce(Float(0)) { $0 + weights[$1] }
        let error = (isName ? 1 : 0) - Exponential.logistic(odds)
        let weight = isName ? error : error * balance
        for gram in grams {
          let gradient = weight - 0.002 * weights[gram]
          squares[gram] += gradient * gradient
          weights[gram] += step * gradient / squares[gram].squareRoot()
        }
      }
    }
    return weights
  }
}
