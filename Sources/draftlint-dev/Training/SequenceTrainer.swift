import Detection

/// Fits the linear-chain CRF: AdaGrad over sentences, weights averaged over the second half (`person-recipe`, 6.3).
struct SequenceTrainer {
  static let passes = 6
  static let step: Float = 0.07

  private static let labels = PersonReading.labelCount
  private static let lanes = 8

  private var weights: [SIMD8<Float>]
  private var squares: [SIMD8<Float>]
  private var total: [SIMD8<Float>]
  private var transitions = [Float](repeating: 0, count: 30)
  private var transitionSquares = [Float](repeating: 1, count: 30)
  private var transitionTotal = [Float](repeating: 0, count: 30)
  private var free = SentenceSums()
  private var bound = SentenceSums()

  private init() {
    weights = [SIMD8<Float>](repeating: .zero, count: PersonReading.featureCount)
    squares = [SIMD8<Float>](repeating: .one, count: PersonReading.featureCount)
    total = weights
  }

  static func train(_ sentences: [LabelledSentence], seed: UInt64) -> (transitions: [Float], features: [Float]) {
    var trainer = SequenceTrainer()
    var generator = SplitMix(seed: seed)
    var order = Array(sentences.indices)
    var averaged: Float = 0
    for pass in 0..<passes {
      order.shuffle(using: &generator)
      for index in order { trainer.learn(sentences[index]) }
      if pass * 2 >= passes {
        trainer.addToTotal()
        averaged += 1
      }
    }
    return (trainer.transitionTotal.map { $0 / averaged }, trainer.averagedFeatures(averaged))
  }

  private func averagedFeatures(_ count: Float) -> [Float] {
    var features: [Float] = []
    features.reserveCapacity(total.count * Self.labels)
    for row in total {
      for label in 0..<Self.labels { features.append(row[label] / count) }
    }
    return features
  }

  private mutating func addToTotal() {
    for index in total.indices { total[index] += weights[index] }
    for index in transitions.indices { transitionTotal[index] += transitions[index] }
  }

  private mutating func learn(_ labelled: LabelledSentence) {
    let sentence = labelled.sentence
    let scores = sentence.tokens.indices.map { token in
      var sum = SIMD8<Float>.zero
      for place in sentence.starts[token]..<sentence.starts[token + 1] {
        sum += weights[Int(sentence.features[place])]
      }
      return sum
    }
    free.run(scores, transitions: transitions, masks: nil)
    bound.run(scores, transitions: transitions, masks: labelled.masks)
    for token in sentence.tokens.indices {
      let gradient = bound.marginals[token] - free.marginals[token]
      guard abs(gradient).max() > 1e-4 else { continue }
      let square = gradient * gradient
      for place in sentence.starts[token]..<sentence.starts[token + 1] {
        let feature = Int(sentence.features[place])
        squares[feature] += square
        weights[feature] += Self.step * gradient / squares[feature].squareRoot()
      }
    }
    for index in transitions.indices {
      let gradient = bound.steps[index] - free.steps[index]
      transitionSquares[index] += gradient * gradient
      transitions[index] += Self.step * gradient / transitionSquares[index].squareRoot()
    }
  }

  private func abs(_ vector: SIMD8<Float>) -> SIMD8<Float> {
    vector.replacing(with: -vector, where: vector .< .zero)
  }
}
