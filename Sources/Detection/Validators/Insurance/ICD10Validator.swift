/// A diagnosis code of the ICD-10-GM: letter and two digits of a category there is, two more digits at most, then
/// certainty (G V A Z) and side (L R B) and the marks of double coding.
///
/// Source: Bundesinstitut für Arzneimittel und Medizinprodukte, ICD-10-GM; § 295 SGB V for the suffixes. There is no
/// check digit, and `A38` is a road as well: a right form is `unknown`.
struct ICD10Validator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    var rest = Rest(candidate)
    guard let letter = rest.take(where: \.isCapital), let tens = rest.take(where: \.isDigit),
      let ones = rest.take(where: \.isDigit)
    else { return .invalid(Verdict.Note.structure) }
    let category = [letter, tens, ones]
    guard let last = lists[.icd10Categories].line(notAfter: category)?.words.first,
      !last.utf8.lexicographicallyPrecedes(category)
    else { return .invalid("category-unknown") }
    guard Self.takeSubdivision(&rest), Self.takeSuffixes(&rest) else { return .invalid(Verdict.Note.structure) }
    return Verdict(.unknown, note: Verdict.Note.noCheckDigit)
  }

  /// `.1`, `.12`, `.-`, `.1-`, or nothing.
  private static func takeSubdivision(_ rest: inout Rest) -> Bool {
    guard rest.take(UInt8(ascii: ".")) else { return true }
    let digits = rest.takeAll(where: \.isDigit).count
    let isOpen = rest.take(UInt8(ascii: "-"))
    return digits <= 2 && digits + (isOpen ? 1 : 0) > 0
  }

  private static func takeSuffixes(_ rest: inout Rest) -> Bool {
    let marks: ASCIISet = "+*! "
    let letters: ASCIISet = "GVAZLRB"
    _ = rest.takeAll { marks.contains($0) }
    let taken = rest.takeAll { letters.contains($0) || marks.contains($0) }
    return rest.isEmpty && taken.count { letters.contains($0) } <= 2
  }
}
