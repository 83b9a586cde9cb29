/// A value-added-tax number of the European Union, the United Kingdom or Switzerland.
///
/// Source: European Commission, VIES, structure of VAT numbers. Check digits: Austria (BMF, construction rules of the
/// UID) and Switzerland (eCH-0097) publish theirs; Germany's (ISO/IEC 7064 MOD 11,10) is known but not official, so a
/// failure leaves the number `unknown`, as does every other country.
struct VATIDValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate)
    guard value.isWhole, value[0..<2].areCapitals else { return .invalid(Verdict.Note.structure) }
    guard let forms = lists[.vatForms].words(after: value[0..<2])?.first else {
      return .invalid(Verdict.Note.country)
    }
    let number = Self.withoutSwissSuffix(value.bytes)
    guard forms.split(separator: "|").contains(where: { Structure($0).matches(number.dropFirst(2)) }) else {
      return .invalid(Verdict.Note.structure)
    }
    let (validity, note) = Self.checked(number)
    return Verdict(validity, note: note, isReserved: lists.isReserved(.vat, number))
  }

  /// Swiss numbers carry the tax's abbreviation after them.
  private static func withoutSwissSuffix(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.starts(with: "CHE".utf8) else { return bytes[...] }
    let suffixes = ["MWST", "TVA", "IVA"]
    let isSuffixed = suffixes.contains { bytes.dropFirst(12).elementsEqual($0.utf8) }
    return isSuffixed ? bytes.prefix(12) : bytes[...]
  }

  private static func checked(_ number: ArraySlice<UInt8>) -> (Entity.Validity, String?) {
    let digits = number.drop { !$0.isDigit }
    switch String(decoding: number.prefix(2), as: UTF8.self) {
    case "DE":
      let isRight = CheckDigits.mod11and10(digits) && digits.first != UInt8(ascii: "0")
      return isRight ? (.valid, nil) : (.unknown, Verdict.Note.checkDigit)
    case "AT": return hasAustrianCheckDigit(digits) ? (.valid, nil) : (.invalid, Verdict.Note.checkDigit)
    case "CH": return hasSwissCheckDigit(digits) ? (.valid, nil) : (.invalid, Verdict.Note.checkDigit)
    default: return (.unknown, "check-digit-not-known")
    }
  }

  /// Luhn's weights, and 4 added to the sum.
  private static func hasAustrianCheckDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    let sum = CheckDigits.weightedDigitSum(digits.prefix(7).map(\.digitValue), [1, 2, 1, 2, 1, 2, 1]) + 4
    return (10 - sum % 10) % 10 == digits.last?.digitValue
  }

  /// Weights 5 4 3 2 7 6 5 4, modulo 11; a check digit of 10 is never given.
  private static func hasSwissCheckDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    (11 - CheckDigits.weightedSum(digits.prefix(8), [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == digits.last?.digitValue
  }
}
