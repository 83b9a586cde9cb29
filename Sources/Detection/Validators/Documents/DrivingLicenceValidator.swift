/// The number of a German driving licence card: authority (letter of the Land, three places), five places of a serial
/// number, check digit, number of the copy.
///
/// Source: § 25 FeV and Anlage 8; check: values (A = 10 … Z = 35) times 9 … 1, modulo 11, 10 written as `X`.
struct DrivingLicenceValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.count == 11 else { return .invalid(Verdict.Note.length) }
    guard (UInt8(ascii: "A")...UInt8(ascii: "P")).contains(value.bytes[0]), value[1..<3].areDigits,
      value.bytes[9].isDigit || value.bytes[9] == UInt8(ascii: "X")
    else { return .invalid(Verdict.Note.structure) }
    let sum = zip(value[0..<9], (1...9).reversed()).reduce(0) { $0 + $1.0.base36Value * $1.1 }
    let check = value.bytes[9] == UInt8(ascii: "X") ? 10 : value.bytes[9].digitValue
    guard sum % 11 == check else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.licence, value.bytes))
  }
}
