/// The German tax number, in the 13 digits of ELSTER or in a Land's own form.
///
/// Source: Bayerisches Landesamt für Steuern, "Prüfung der Steuer- und Steueridentifikationsnummer". A Land's own form
/// does not say which Land it is of; where the Länder that print it so compute different check digits, a match leaves
/// the number `unknown`, and only a number that fits none is `invalid`.
struct SteuernummerValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let value = CompactValue(candidate, separators: " /.-")
    guard value.isWhole, value.bytes.areDigits else { return .invalid(Verdict.Note.structure) }
    let verdict: Verdict
    switch value.count {
    case 13: verdict = Self.verdict(elster: value.bytes)
    case 10, 11: verdict = Self.verdict(local: value.bytes, groups: value.groups)
    default: return .invalid(Verdict.Note.length)
    }
    return Verdict(
      verdict.validity, note: verdict.note, isReserved: lists.isReserved(.taxNumber, value.bytes))
  }

  private static func verdict(elster: [UInt8]) -> Verdict {
    guard let land = TaxLand.allCases.first(where: { elster.starts(with: $0.prefix.utf8) }),
      elster[4] == UInt8(ascii: "0"), land.allowsDistrict(in: elster)
    else { return .invalid(Verdict.Note.structure) }
    guard hasCheckDigit(elster, of: land) else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(.valid)
  }

  private static func verdict(local: [UInt8], groups: [Int]) -> Verdict {
    let printed = TaxLand.allCases.filter { $0.localGroups == groups }
    let forms = (printed.isEmpty ? TaxLand.allCases : printed).compactMap { land in
      land.elsterForm(of: local).map { (land: land, elster: $0) }
    }
    let given = forms.filter { $0.land.allowsDistrict(in: $0.elster) }
    guard !given.isEmpty else { return .invalid(Verdict.Note.structure) }
    guard given.contains(where: { hasCheckDigit($0.elster, of: $0.land) }) else {
      return .invalid(Verdict.Note.checkDigit)
    }
    let procedures = Set(given.map { $0.land.procedure(for: $0.elster) })
    return procedures.count == 1 ? Verdict(.valid) : Verdict(.unknown, note: "land-unknown")
  }

  private static func hasCheckDigit(_ elster: [UInt8], of land: TaxLand) -> Bool {
    land.procedure(for: elster).checkDigit(of: elster[0..<12]) == elster[12].digitValue
  }
}
