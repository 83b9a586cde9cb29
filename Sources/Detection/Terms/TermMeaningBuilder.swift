import Rules

/// Numbers the meanings of a table's terms; equal ones get the same number.
struct TermMeaningBuilder {
  private(set) var meanings: [TermMeaning] = []
  private var numbers: [String: Int] = [:]

  /// The number of a meaning; nil where `tie` is the name of none.
  mutating func number(
    of detector: Int, _ family: Slice<UnsafeRawBufferPointer>, _ tie: Slice<UnsafeRawBufferPointer>
  ) -> Int? {
    let (family, tie) = (String(decoding: family, as: UTF8.self), String(decoding: tie, as: UTF8.self))
    let key = "\(detector) \(family) \(tie)"
    if let known = numbers[key] { return known }
    guard let tie = TermTie(rawValue: tie) else { return nil }
    meanings.append(TermMeaning(detector: detector, family: family, tie: tie))
    numbers[key] = meanings.count - 1
    return meanings.count - 1
  }
}
