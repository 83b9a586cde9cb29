/// Two check digits at the end by MOD 97-10 alone, for numbers of a policy's own.
///
/// Source: ISO/IEC 7064. Digits and letters with blanks, full stops or hyphens between them; at least three.
struct Mod97Validator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value.count >= 3, value.bytes.suffix(2).areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    return CheckDigits.remainder97(value.bytes) == 1 ? Verdict(.valid) : .invalid(Verdict.Note.checkDigit)
  }
}
