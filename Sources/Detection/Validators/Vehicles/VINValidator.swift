/// A vehicle identification number: 17 letters and digits without I, O and Q.
///
/// Source: ISO 3779; 49 CFR § 565.15 for the check digit in place 9, which only vehicles for North America (first digit
/// 1 to 5) must have. Elsewhere a wrong one leaves the number `unknown`.
struct VINValidator: Validator {
  let lists: ValidatorLists

  private static let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  /// The values of A … Z; I, O and Q are 0 and never stand in a number.
  private static let letterValues = [
    1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9,
  ]

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.count == 17 else { return .invalid(Verdict.Note.length) }
    let excluded: ASCIISet = "IOQ"
    guard !value.bytes.contains(where: { excluded.contains($0) }), value[13..<17].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    let isReserved = lists.isReserved(.vin, value.bytes)
    let remainder = zip(value.bytes, Self.weights).reduce(0) { $0 + Self.value(of: $1.0) * $1.1 } % 11
    let check = value.bytes[8] == UInt8(ascii: "X") ? 10 : Self.checkValue(of: value.bytes[8])
    if remainder == check {
      return Verdict(.valid, isReserved: isReserved)
    }
    let isNorthAmerican = (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(value.bytes[0])
    return Verdict(
      isNorthAmerican ? .invalid : .unknown, note: Verdict.Note.checkDigit, isReserved: isReserved)
  }

  private static func value(of byte: UInt8) -> Int {
    byte.isCapital ? letterValues[byte.alphabetPosition - 1] : byte.digitValue
  }

  /// A letter other than X is no check digit.
  private static func checkValue(of byte: UInt8) -> Int {
    byte.isDigit ? byte.digitValue : -1
  }
}
