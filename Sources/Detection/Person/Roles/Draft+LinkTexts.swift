import Drafts
import SourceText

extension Draft {
  /// The texts of links that stand in a stretch of ``text`` (bytes, half-open). Cost: a binary search, and what is found.
  func linkTexts(in range: Range<Int>) -> [InlineScope] {
    var (low, high) = (0, inlineScopes.count)
    while low < high {
      let middle = (low + high) / 2
      if inlineScopes[middle].range.end <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return inlineScopes[low...].prefix { $0.range.start < range.upperBound }.filter { $0.scope == .linkText }
  }
}
