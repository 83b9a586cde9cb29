import Rules

/// The address of a public authority for electronic invoices: coarse part, fine part, check digits.
///
/// Source: KoSIT, "Formatspezifikation Leitweg-ID" 2.0.2, chapter 2; check: ISO/IEC 7064 MOD 97-10. The coarse part
/// begins with the number of a Land (01 to 16) or of the federation (99). It names an authority on purpose.
struct LeitwegIDValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let bytes = candidate.indices.map { candidate[$0].capitalized }
    guard let parts = Self.parts(of: bytes) else { return .invalid(Verdict.Note.structure) }
    guard CheckDigits.remainder97(parts.joined()) == 1 else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid, isReserved: lists.isReserved(.leitweg, bytes), valueClass: .publicByPurpose)
  }

  private static func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (5...46).contains(bytes.count), (2...3).contains(parts.count), let coarse = parts.first,
      let check = parts.last, (2...12).contains(coarse.count), coarse.areDigits, check.count == 2, check.areDigits
    else { return nil }
    let isLand = coarse.prefix(2).number.map { (1...16).contains($0) || $0 == 99 } ?? false
    let fine = parts.dropFirst().dropLast().joined()
    return isLand && fine.count <= 30 && fine.allSatisfy(\.isLetterOrDigit) ? parts : nil
  }
}
