/// The patterns that can match in one paragraph, in the order of the set.
package struct PatternCandidates: RandomAccessCollection {
  /// The numbers of the patterns.
  private let numbers: ArraySlice<UInt32>

  init(_ numbers: ArraySlice<UInt32>) {
    self.numbers = numbers
  }

  package var startIndex: Int { numbers.startIndex }
  package var endIndex: Int { numbers.endIndex }

  package subscript(position: Int) -> PatternID { PatternID(Int(numbers[position])) }

  /// Gives the numbers of the patterns (`PatternID.index`) for as long as `body` runs: in another module, much less than
  /// to go through the collection.
  package func withNumbers(_ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    numbers.withUnsafeBufferPointer(body)
  }
}
