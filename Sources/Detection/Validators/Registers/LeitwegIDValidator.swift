import Rules

/// The address of a public authority for electronic invoices: coarse part, fine part, check digits.
///
/// Source: KoSIT, "Formatspezifikation Leitweg-ID"; check: ISO/IEC 7064 MOD 97-10. It names an authority on purpose.
struct LeitwegIDValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let bytes = candidate.indices.map { candidate[$0].capitalized }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let coarse = parts.first, let check = parts.last, (2...3).contains(parts.count),
      (2...12).contains(coarse.count), coarse.areDigits, check.count == 2, check.areDigits,
      parts.dropFirst().dropLast().allSatisfy({ $0.count <= 30 && $0.allSatisfy(\.isLetterOrDigit) })
    else { return .invalid(Verdict.Note.structure) }
    guard CheckDigits.remainder97(parts.joined()) == 1 else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.leitweg, bytes), valueClass: .publicByPurpose)
  }
}
