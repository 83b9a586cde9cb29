/// The lifelong number of a physician (LANR): six digits, check digit, two digits of the specialty.
///
/// Source: KBV, Richtlinie nach § 75 Abs. 7 SGB V zur Vergabe der Arzt-, Betriebsstätten- sowie der Praxisnetznummern:
/// weights 4 9 4 9 4 9, modulo 10, difference to 10. Reserved: the pseudo number 999999.
struct LANRValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    guard value.count == 9 else { return .invalid(Verdict.Note.length) }
    let check = (10 - CheckDigits.weightedSum(value[0..<6], [4, 9, 4, 9, 4, 9]) % 10) % 10
    let isReserved = lists.isReserved(.lanr, value[0..<6])
    guard check == value.bytes[6].digitValue else {
      return Verdict(.invalid, note: Verdict.Note.checkDigit, isReserved: isReserved)
    }
    return Verdict(.valid, isReserved: isReserved)
  }
}
