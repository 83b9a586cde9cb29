import Rules

/// What a term of a list says.
struct TermMeaning: Sendable {
  /// The index of the detector whose list it stands in.
  let detector: Int
  /// The group of terms that it belongs to, as the list names it; evidence.
  let family: String
  let tie: TermTie
}
