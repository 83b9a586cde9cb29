/// A word of a term as a list writes it, folded.
struct TermWord: Sendable {
  /// What may follow the stem.
  enum Ending: Sendable {
    /// Nothing.
    case none
    /// An ending of inflection (`~`).
    case inflected
    /// Whatever makes the word longer, or nothing (`*`).
    case any
  }

  /// In the arena of the table.
  let stem: Range<Int>
  let ending: Ending
  /// Whether the word may be the head of a compound (`*sucht`): something may stand before the stem.
  let isHead: Bool
  /// Whether up to ``TermTable/gapLength`` other words may stand before it.
  let followsGap: Bool
}
