/// The place of a pattern in its set, counted from 0 in the order in which the set was given them.
package struct PatternID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: PatternID, right: PatternID) -> Bool {
    left.index < right.index
  }
}
