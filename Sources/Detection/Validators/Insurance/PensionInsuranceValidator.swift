/// The German pension insurance number: area, date of birth, initial of the birth name, serial number, check digit.
///
/// Source: § 147 SGB VI, §§ 2 and 4 VKVV. Where a day's serial numbers are used up, the day is raised by 32, 64 or, for
/// the first of a month, 96. An area number that is not of the regulation's list leaves the number `unknown`.
struct PensionInsuranceValidator: Validator {
  let lists: ValidatorLists

  private static let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate, separators: " -./")
    guard value.count == 12, value.isWhole else { return .invalid(Verdict.Note.length) }
    guard value[0..<8].areDigits, value.bytes[8].isCapital, value[9..<12].areDigits, Self.hasDate(value) else {
      return .invalid(Verdict.Note.structure)
    }
    let initial = value.bytes[8].alphabetPosition
    let digits =
      value[0..<8].map(\.digitValue) + [initial / 10, initial % 10] + value[9..<11].map(\.digitValue)
    guard CheckDigits.weightedDigitSum(digits, Self.weights) % 10 == value.bytes[11].digitValue else {
      return Verdict(.invalid, note: Verdict.Note.checkDigit, isReserved: isReserved(value))
    }
    guard lists[.pensionInsuranceAreas].contains(value[0..<2]) else {
      return Verdict(.unknown, note: "area-unknown")
    }
    return Verdict(.valid, isReserved: isReserved(value))
  }

  private func isReserved(_ value: CompactValue) -> Bool {
    lists.isReserved(.pension, value.bytes)
  }

  /// Day and month may be 00 where they are not proven.
  private static func hasDate(_ value: CompactValue) -> Bool {
    guard let day = value[2..<4].number, let month = value[4..<6].number, month <= 12 else { return false }
    return day == 97 || day < 96 && (day < 32 || day % 32 > 0)
  }
}
