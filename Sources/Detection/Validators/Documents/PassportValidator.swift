/// The serial number of a German passport, old (digits) and new.
///
/// Source: § 4 Abs. 1 PassG, PassV Anlage 11; see `DocumentNumber`.
struct PassportValidator: Validator {
  let lists: ValidatorLists

  private static let number = DocumentNumber(
    firstLetters: "CFGHJK", hasOldNumbers: true, hasProvisionalNumbers: true)

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    Self.number.verdict(candidate, lists: lists)
  }
}
