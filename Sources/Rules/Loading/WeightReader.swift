import PolicyYAML

extension ValueReader where Value == ScoreWeights {
  static let weights = ValueReader.object(WeightFields.object) { keyed in
    let (valid, raise) = (keyed[WeightFields.valid], keyed[WeightFields.raise])
    let (lower, invalid) = (keyed[WeightFields.lower], keyed[WeightFields.invalidBesideKeyword])
    guard let valid, let raise, let lower, let invalid else { return nil }
    return ScoreWeights(valid: valid, raise: raise, lower: lower, invalidBesideKeyword: invalid)
  }
}
