/// The German health insurance number (Krankenversichertennummer): its lifelong first ten places, alone or in the long
/// form of 20 or 30 places with the insurer's number.
///
/// Source: § 290 SGB V; GKV-Spitzenverband, Anlage 1: the letter as 01 … 26, weights 1 2 1 2 …, digit sums, modulo 10.
struct HealthInsuranceValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard let first = value.bytes.first, first.isCapital, value[1..<10].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    guard value.isWhole, [10, 20, 30].contains(value.count) else { return .invalid(Verdict.Note.length) }
    let letter = first.alphabetPosition
    let digits = [letter / 10, letter % 10] + value[1..<9].map(\.digitValue)
    let sum = CheckDigits.weightedDigitSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2])
    guard sum % 10 == value.bytes[9].digitValue else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.health, value[0..<10]))
  }
}
