import SourceText

/// What was found in the paragraphs of the text before: for a text that changes in one place from scan to scan, such as a
/// draft in an editor.
///
/// A search depends on nothing but its window and what look-behinds see before it, and the candidates of a paragraph on
/// nothing but the paragraph. So both are known where the same paragraph, with the same bytes before it, stood in the
/// text before. What is no longer in the text is forgotten.
struct MatchMemory {
  /// Characters that a pattern may look back for its matches to be remembered.
  static let longestLookBehind = 32
  /// The bytes before a paragraph that count: as many as so many characters may have.
  private static let reach = 4 * longestLookBehind
  /// Bytes of a text beyond which nothing is remembered, to bound the memory.
  private static let textLimit = 1 << 18

  private var known: [PatternDigest: RememberedParagraph] = [:]
  private var paragraphs: [RememberedParagraph] = []

  /// Takes a text in place of the one before; the paragraphs must lie in it. Cost: 0.5 ns a byte.
  mutating func take(_ text: UnsafeRawBufferPointer, paragraphs ranges: [ByteRange]) {
    let before = known
    known = [:]
    paragraphs = []
    guard text.count <= Self.textLimit else { return }
    paragraphs.reserveCapacity(ranges.count)
    for range in ranges {
      let start = max(0, range.start - Self.reach)
      let bytes = UnsafeRawBufferPointer(rebasing: text[start..<range.end])
      let digest = PatternDigest(of: bytes, seed: UInt64(range.start - start))
      let paragraph = known[digest] ?? before[digest] ?? RememberedParagraph()
      known[digest] = paragraph
      paragraphs.append(paragraph)
    }
  }

  /// What is known of a paragraph of the text; nil where nothing is to be remembered.
  func paragraph(_ index: Int) -> RememberedParagraph? {
    paragraphs.indices.contains(index) ? paragraphs[index] : nil
  }
}
