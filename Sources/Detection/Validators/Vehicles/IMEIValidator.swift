/// The number of a mobile device: eight digits of the type, six of the series, Luhn's check digit.
///
/// Source: 3GPP TS 23.003, 6.2; GSMA TS.06. Fourteen digits lack the check digit, sixteen carry the software's version
/// in its place: `unknown`. Reserved: the reporting body 00, which is for tests.
struct IMEIValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate, separators: " .-/")
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    guard (14...16).contains(value.count) else { return .invalid(Verdict.Note.length) }
    let isReserved = value[0..<2].elementsEqual("00".utf8) || lists.isReserved(.imei, value.bytes)
    guard value.count == 15 else {
      return Verdict(.unknown, note: Verdict.Note.noCheckDigit, isReserved: isReserved)
    }
    guard CheckDigits.luhn(value.bytes) else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: isReserved)
  }
}
