package import SourceText

/// What stands inside the elements of some classes.
package struct ElementRanges {
  /// In the original file, in order; none overlaps another.
  private let ranges: [ByteRange]

  /// Cost: the classed elements of the draft.
  package init(ofClasses names: [String], in draft: Draft) {
    var outer: [ByteRange] = []
    // Elements stand in order of their ends, so those inside of another come before it.
    for element in draft.elements where element.has(anyOf: names) {
      while let last = outer.last, element.range.contains(last) { outer.removeLast() }
      outer.append(element.range)
    }
    ranges = outer
  }

  /// Whether a range of the original file stands in one of the elements. Cost: a binary search.
  package func contain(_ range: ByteRange) -> Bool {
    ranges.holdInOrder(range)
  }
}
