/// The serial number of a German identity document: nine places, the check digit of the machine-readable zone as the
/// tenth where somebody copied it from there, and then perhaps `D` for the nationality.
///
/// Source: § 2 Abs. 8 PAuswG, PassV Anlage 11, Bundesministerium des Innern (digits and the consonants that make no
/// words; the first place is a letter); check digit by ICAO Doc 9303, part 3. The printed number has no check digit.
struct DocumentNumber {
  /// Digits and letters that a serial number may hold since 2007 (passport) and 2010 (identity card).
  private static let characters: ASCIISet = "0123456789CFGHJKLMNPRTVWXYZ"

  /// The letters that numbers of this document begin with; another letter leaves the number `unknown` with a note.
  let firstLetters: ASCIISet
  /// Whether numbers of digits alone are still to be met (before November 2007 and 2010).
  let hasOldNumbers: Bool
  /// Whether there are provisional documents, of a letter and seven digits.
  let hasProvisionalNumbers: Bool

  func verdict(_ candidate: Span<UInt8>, lists: ValidatorLists) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole else { return .invalid(Verdict.Note.structure) }
    let bytes = value.count == 11 && value.bytes[10] == UInt8(ascii: "D") ? value.bytes.dropLast() : value.bytes[...]
    guard let verdict = form(of: bytes) else { return .invalid(Verdict.Note.structure) }
    return Verdict(
      verdict.validity, note: verdict.note, isReserved: lists.isReserved(.document, bytes.prefix(9)))
  }

  private func form(of bytes: ArraySlice<UInt8>) -> Verdict? {
    guard let first = bytes.first else { return nil }
    if bytes.count == 8 {
      let isProvisional = hasProvisionalNumbers && first.isCapital && bytes.dropFirst().areDigits
      return isProvisional ? Verdict(.unknown, note: "provisional") : nil
    }
    guard bytes.count == 9 || bytes.count == 10 && bytes[9].isDigit else { return nil }
    if bytes.areDigits {
      return hasOldNumbers ? checked(bytes, note: "old-number") : nil
    }
    guard first.isCapital, bytes.allSatisfy({ Self.characters.contains($0) }) else { return nil }
    let note = firstLetters.contains(first) ? Verdict.Note.noCheckDigit : "letter-of-another-document"
    return checked(bytes, note: note)
  }

  private func checked(_ bytes: ArraySlice<UInt8>, note: String) -> Verdict {
    guard bytes.count == 10 else { return Verdict(.unknown, note: note) }
    return CheckDigits.icao(bytes.prefix(9)) == bytes[9].digitValue
      ? Verdict(.valid) : .invalid(Verdict.Note.checkDigit)
  }
}
