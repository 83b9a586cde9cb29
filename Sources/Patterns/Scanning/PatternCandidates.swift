/// The patterns that can match in one paragraph, in the order of the set.
package struct PatternCandidates: RandomAccessCollection {
  private enum Storage {
    case all(Int)
    case listed(ArraySlice<UInt32>)
  }

  private let storage: Storage

  /// All patterns of a set of `count`.
  init(all count: Int) {
    storage = .all(count)
  }

  init(_ patterns: ArraySlice<UInt32>) {
    storage = .listed(patterns)
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch storage {
    case .all(let count): count
    case .listed(let patterns): patterns.count
    }
  }

  package subscript(position: Int) -> PatternID {
    switch storage {
    case .all: PatternID(position)
    case .listed(let patterns): PatternID(Int(patterns[patterns.startIndex + position]))
    }
  }
}
