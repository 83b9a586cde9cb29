/// The German business identification number (W-IdNr): `DE`, nine digits, hyphen, five digits of the activity.
///
/// Source: § 139c AO; Bundeszentralamt für Steuern. The nine digits are those of a VAT number, whose check digit is not
/// officially published: where it fails, the number is `unknown`.
struct WIdNrValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value[0..<2].elementsEqual("DE".utf8), value[2..<value.count].areDigits else {
      return .invalid(Verdict.Note.structure)
    }
    guard value.count == 16 else { return .invalid(Verdict.Note.length) }
    guard value[11..<16].number != 0 else { return .invalid(Verdict.Note.structure) }
    let isReserved = lists.isReserved(.vat, value[0..<11])
    return CheckDigits.mod11and10(value[2..<11])
      ? Verdict(.valid, isReserved: isReserved)
      : Verdict(.unknown, note: Verdict.Note.checkDigit, isReserved: isReserved)
  }
}
