/// The Swiss AHV number: 756, nine digits, and the check digit of an EAN-13.
///
/// Source: AHVG Art. 50c, AHVV Art. 133; Zentrale Ausgleichsstelle.
struct SwissInsuranceValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits, value[0..<3].elementsEqual("756".utf8) else {
      return .invalid(Verdict.Note.structure)
    }
    guard value.count == 13 else { return .invalid(Verdict.Note.length) }
    let weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]
    guard CheckDigits.weightedSum(value.bytes, weights) % 10 == 0 else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.socialCH, value.bytes))
  }
}
