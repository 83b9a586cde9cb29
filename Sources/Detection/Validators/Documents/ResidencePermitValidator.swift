/// The serial number of a German residence permit card (elektronischer Aufenthaltstitel).
///
/// Source: § 78 AufenthG; Bundesamt für Migration und Flüchtlinge, specimen `Y701001V3`; see `DocumentNumber`.
struct ResidencePermitValidator: Validator {
  let lists: ValidatorLists

  private static let number = DocumentNumber(
    firstLetters: "Y", hasOldNumbers: false, hasProvisionalNumbers: false)

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    Self.number.verdict(candidate, lists: lists)
  }
}
