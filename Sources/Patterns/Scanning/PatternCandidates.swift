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
}
