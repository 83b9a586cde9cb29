/// The Austrian social insurance number: three digits, a check digit, the date of birth.
///
/// Source: § 31 Abs. 4 Z 1 ASVG; Dachverband der Sozialversicherungsträger: weights 3 7 9 – 5 8 4 2 1 6, modulo 11, a
/// check digit of 10 is never given. Where a day's numbers are used up, the month is 13, 14 or 15.
struct AustrianInsuranceValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    guard value.count == 10 else { return .invalid(Verdict.Note.length) }
    guard value.bytes[0] != UInt8(ascii: "0"), Self.hasDate(value) else { return .invalid(Verdict.Note.structure) }
    let sum = CheckDigits.weightedSum(value.bytes, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6])
    guard sum % 11 == value.bytes[3].digitValue else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.socialAT, value.bytes))
  }

  private static func hasDate(_ value: CompactValue) -> Bool {
    guard let day = value[4..<6].number, let month = value[6..<8].number, (1...15).contains(month) else {
      return false
    }
    return (1...CivilDate.longestMonth(min(month, 12))).contains(day)
  }
}
