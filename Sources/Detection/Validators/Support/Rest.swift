/// What is left of a candidate while a validator reads it from the left.
struct Rest {
  private let bytes: [UInt8]
  /// How many bytes have been read.
  private(set) var offset = 0

  init(_ candidate: Span<UInt8>) {
    bytes = candidate.indices.map { candidate[$0] }
  }

  var isEmpty: Bool { offset >= bytes.count }
  var next: UInt8? { isEmpty ? nil : bytes[offset] }
  /// The byte before the next one, nil at the start.
  var previous: UInt8? { offset > 0 ? bytes[offset - 1] : nil }
  var remaining: ArraySlice<UInt8> { bytes[min(offset, bytes.count)...] }

  /// Reads one byte that the condition holds for.
  mutating func take(where condition: (UInt8) -> Bool) -> UInt8? {
    guard let next, condition(next) else { return nil }
    offset += 1
    return next
  }

  /// Reads the given byte; says whether it was there.
  mutating func take(_ byte: UInt8) -> Bool {
    take { $0 == byte } != nil
  }

  /// Reads as long as the condition holds.
  mutating func takeAll(where condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = remaining.prefix(while: condition)
    offset += taken.count
    return taken
  }

  /// Reads the given text; says whether it was there.
  mutating func take(_ text: StaticString) -> Bool {
    let isThere = text.withUTF8Buffer { remaining.starts(with: $0) }
    if isThere { offset += text.utf8CodeUnitCount }
    return isThere
  }

  /// Reads the given capitals, also written small; says whether they were there.
  mutating func takeCaseless(_ capitals: StaticString) -> Bool {
    let isThere = capitals.withUTF8Buffer { capitals in
      remaining.prefix(capitals.count).elementsEqual(capitals) { $0.capitalized == $1 }
    }
    if isThere { offset += capitals.utf8CodeUnitCount }
    return isThere
  }
}
