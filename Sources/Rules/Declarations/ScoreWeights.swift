/// What speaks how much for or against a match, in points of 100 (`rules/scoring.yml`; a detector may say otherwise).
package struct ScoreWeights: Hashable, Sendable {
  /// Added where the validator says `valid`.
  package let valid: Int
  /// Added once where a raising context phrase stands in the same sentence.
  package let raise: Int
  /// Added (it is negative) once where a lowering one does.
  package let lower: Int
  /// The score of a match that the validator refuses although a raising phrase stands beside it.
  package let invalidBesideKeyword: Int

  package static let standard = ScoreWeights(valid: 35, raise: 30, lower: -30, invalidBesideKeyword: 30)

  package init(valid: Int, raise: Int, lower: Int, invalidBesideKeyword: Int) {
    self.valid = valid
    self.raise = raise
    self.lower = lower
    self.invalidBesideKeyword = invalidBesideKeyword
  }
}
