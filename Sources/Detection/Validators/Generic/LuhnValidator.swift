/// Luhn's check digit alone, for numbers of a policy's own.
///
/// Source: ISO/IEC 7812-1, Annex B. Digits with blanks, full stops or hyphens between them; at least two.
struct LuhnValidator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.bytes.areDigits, value.count >= 2 else { return .invalid(Verdict.Note.structure) }
    return CheckDigits.luhn(value.bytes) ? Verdict(.valid) : .invalid(Verdict.Note.checkDigit)
  }
}
