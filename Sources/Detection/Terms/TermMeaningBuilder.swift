import Rules

/// Numbers the meanings of a table's terms; equal ones get the same number.
struct TermMeaningBuilder {
  private(set) var meanings: [TermMeaning] = []
  private var numbers: [[UInt8]: Int] = [:]

  /// The number of a meaning; nil where `tie` is the name of none.
  mutating func number(
    of detector: Int, _ family: Slice<UnsafeRawBufferPointer>, _ tie: Slice<UnsafeRawBufferPointer>
  ) -> Int? {
    // Most lines repeat the meaning of the one before: no text is made for them.
    let key = [UInt8(truncatingIfNeeded: detector)] + family + [0] + tie
    if let known = numbers[key] { return known }
    guard let tie = TermTie(rawValue: String(decoding: tie, as: UTF8.self)) else { return nil }
    let name = String(decoding: family, as: UTF8.self)
    meanings.append(TermMeaning(detector: detector, family: name, tie: tie))
    numbers[key] = meanings.count - 1
    return meanings.count - 1
  }
}
