/// The number of a medical practice (Betriebsstättennummer): nine digits, and no check digit to tell by.
///
/// Source: KBV, Richtlinie nach § 75 Abs. 7 SGB V zur Vergabe der Arzt-, Betriebsstätten- sowie der Praxisnetznummern.
struct BSNRValidator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits, value.bytes.contains(where: { $0 != UInt8(ascii: "0") }) else {
      return .invalid(Verdict.Note.structure)
    }
    guard value.count == 9 else { return .invalid(Verdict.Note.length) }
    return Verdict(.unknown, note: Verdict.Note.noCheckDigit)
  }
}
