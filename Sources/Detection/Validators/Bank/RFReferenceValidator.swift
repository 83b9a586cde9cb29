/// A structured creditor reference: `RF`, two check digits, up to 21 letters and digits.
///
/// Source: ISO 11649; the check is ISO/IEC 7064 MOD 97-10.
struct RFReferenceValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value[0..<2].elementsEqual("RF".utf8), value[2..<4].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    guard (5...25).contains(value.count) else { return .invalid(Verdict.Note.length) }
    guard CheckDigits.remainder97(value[4..<value.count] + value[0..<4]) == 1 else {
      return .invalid(Verdict.Note.checkDigit)
    }
    return Verdict(.valid, isReserved: lists.isReserved(.rf, value.bytes))
  }
}
