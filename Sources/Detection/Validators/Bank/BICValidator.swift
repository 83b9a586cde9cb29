/// A BIC by its form and country, and by the institutions of Germany, Austria, Switzerland, Liechtenstein and
/// Luxembourg.
///
/// Source: ISO 9362. A BIC has no check digit, and eight capitals are often a word: only an institution that is known
/// makes it `valid`; elsewhere the form alone leaves it `unknown`. Reserved: a test BIC, whose eighth place is `0`.
struct BICValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate, separators: " ")
    guard value.isWhole, value.count == 8 || value.count == 11 else { return .invalid(Verdict.Note.length) }
    guard value[0..<6].areCapitals else { return .invalid(Verdict.Note.structure) }
    guard lists[.countryCodes].contains(value[4..<6]) else { return .invalid(Verdict.Note.country) }
    let isTest = value.bytes[7] == UInt8(ascii: "0")
    if value.hasSmallLetters {
      return Verdict(.unknown, note: "small-letters", isReserved: isTest)
    }
    guard lists[.bicInstitutions].contains(value[0..<6]) else {
      return Verdict(.unknown, note: Verdict.Note.noCheckDigit, isReserved: isTest)
    }
    return Verdict(.valid, note: "institution-known", isReserved: isTest)
  }
}
