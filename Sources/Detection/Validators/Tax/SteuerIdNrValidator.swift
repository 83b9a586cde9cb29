/// The German tax identification number (Steuer-IdNr).
///
/// Source: § 139b AO, § 1 StIdV; Bayerisches Landesamt für Steuern, "Prüfung der Steuer- und
/// Steueridentifikationsnummer", chapter 2: eleven digits; among the first ten exactly one digit occurs twice or three
/// times and no other more than once; three times never in three adjacent places; the last digit is ISO/IEC 7064
/// MOD 11,10. A leading 0 marks numbers for tests: never given to a person, so `invalid`, and reserved.
struct SteuerIdNrValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate, separators: " .-/")
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    guard value.count == 11 else { return .invalid(Verdict.Note.length) }
    guard Self.repeatsOneDigit(value[0..<10]) else { return .invalid(Verdict.Note.structure) }
    guard CheckDigits.mod11and10(value.bytes) else { return .invalid(Verdict.Note.checkDigit) }
    guard value.bytes[0] != UInt8(ascii: "0") else {
      return Verdict(.invalid, note: "test-number", isReserved: true)
    }
    return Verdict(.valid, isReserved: lists.isReserved(.taxID, value.bytes))
  }

  private static func repeatsOneDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    var counts = [Int](repeating: 0, count: 10)
    for digit in digits { counts[digit.digitValue] += 1 }
    let repeated = counts.filter { $0 > 1 }
    guard repeated.count == 1, let most = repeated.first, most <= 3 else { return false }
    return most == 2 || !hasThreeInARow(digits)
  }

  private static func hasThreeInARow(_ digits: ArraySlice<UInt8>) -> Bool {
    zip(zip(digits, digits.dropFirst()), digits.dropFirst(2)).contains { $0.0 == $0.1 && $0.1 == $1 }
  }
}
