/// An IBAN by its country's length and structure and the check digits.
///
/// Source: ISO 13616-1 and the IBAN registry kept by SWIFT; the check is ISO/IEC 7064 MOD 97-10. It takes exactly the
/// country's length: `DE02 1203 0000 0000 2020 51 12 EUR` ends before the amount.
struct IBANValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value[0..<2].areCapitals, !value.canEnd(after: 1), value[2..<4].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    guard let words = lists[.ibanStructures].words(after: value[0..<2]), let text = words.first else {
      return .invalid(Verdict.Note.country)
    }
    let structure = Structure(text)
    let places = structure.count + 4
    guard value.canEnd(after: places) else { return .invalid(Verdict.Note.length) }
    let length = value.length(of: places)
    guard structure.matches(value[4..<places]) else {
      return Verdict(.invalid, note: Verdict.Note.structure, length: length)
    }
    guard CheckDigits.remainder97(value[4..<places] + value[0..<4]) == 1 else {
      return Verdict(.invalid, note: Verdict.Note.checkDigit, length: length)
    }
    let country = "country=" + String(decoding: value[0..<2], as: UTF8.self)
    return Verdict(
      .valid, note: words.count > 1 ? country + ", not in the registry" : country,
      isReserved: lists.isReserved(.iban, value[0..<places]), length: length)
  }
}
