/// The labels of the sequence model. Places and organisations are there to draw names away from `begin`.
enum PersonLabel: Int, CaseIterable {
  case outside
  case begin
  case inside
  case place
  case organisation

  /// Before the first token of a sentence.
  static let start = 5
}
