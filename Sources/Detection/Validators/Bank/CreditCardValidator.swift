/// A payment card's number by the issuer's range, its length and Luhn's check digit.
///
/// Source: ISO/IEC 7812-1 and the schemes' published ranges. A number of no known range is `unknown`, since ranges are
/// added; so is an IMEI, which has the same check digit.
struct CreditCardValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    guard (12...19).contains(value.count) else { return .invalid(Verdict.Note.length) }
    guard CheckDigits.luhn(value.bytes) else { return .invalid(Verdict.Note.checkDigit) }
    let isReserved = lists.isReserved(.card, value.bytes)
    guard let range = range(of: value[0..<6]) else {
      return Verdict(.unknown, note: "issuer-unknown", isReserved: isReserved)
    }
    guard range.lengths.contains(value.count) else { return .invalid(Verdict.Note.length) }
    return Verdict(.valid, note: "scheme=" + range.scheme, isReserved: isReserved)
  }

  /// A line of the list: first and last six digits, possible lengths, scheme.
  private func range(of digits: ArraySlice<UInt8>) -> (lengths: [Int], scheme: String)? {
    guard let (_, words) = lists[.cardRanges].line(notAfter: digits), words.count == 3,
      let last = Int(words[0]), let number = digits.number, number <= last
    else { return nil }
    return (words[1].split(separator: ",").compactMap { Int($0) }, words[2])
  }
}
