package import SourceText

/// A sentence as a trainer sees it: where its tokens stand in the matching text, and their features.
package struct TrainingSentence {
  package let tokens: [ByteRange]
  /// The features of all tokens, one after the other; those of token `n` start at `starts[n]`.
  package let features: [UInt16]
  /// One more than tokens.
  package let starts: [Int]
}
