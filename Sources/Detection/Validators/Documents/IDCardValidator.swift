/// The serial number of a German identity card, old (digits) and new.
///
/// Source: § 2 Abs. 8 and § 5 PAuswG; see `DocumentNumber`.
struct IDCardValidator: Validator {
  let lists: ValidatorLists

  private static let number = DocumentNumber(
    firstLetters: "LMNPRTVWXYZ", hasOldNumbers: true, hasProvisionalNumbers: true)

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    Self.number.verdict(candidate, lists: lists)
  }
}
