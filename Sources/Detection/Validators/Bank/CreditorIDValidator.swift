import Rules

/// A SEPA creditor identifier by its country, length and check digits, which leave the business code out.
///
/// Source: European Payments Council, EPC262-08; Deutsche Bundesbank. It names a creditor for everybody to see.
struct CreditorIDValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value[0..<2].areCapitals, value[2..<4].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    guard lists[.countryCodes].contains(value[0..<2]) else { return .invalid(Verdict.Note.country) }
    guard lengths(of: value[0..<2]).contains(value.count) else { return .invalid(Verdict.Note.length) }
    guard CheckDigits.remainder97(value[7..<value.count] + value[0..<4]) == 1 else {
      return .invalid(Verdict.Note.checkDigit)
    }
    return Verdict(.valid, isReserved: lists.isReserved(.creditor, value.bytes), valueClass: .publicByPurpose)
  }

  private func lengths(of country: ArraySlice<UInt8>) -> ClosedRange<Int> {
    guard let words = lists[.creditorIDLengths].words(after: country), let length = words.first.flatMap({ Int($0) })
    else { return 8...35 }
    return length...length
  }
}
