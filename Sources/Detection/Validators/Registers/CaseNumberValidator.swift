import Rules

/// A file number of a court or prosecutor by the closed list of register signs, or of an authority by having digits.
///
/// Source: the Aktenordnungen of the Länder and of the federal courts (`3 Ks 120 Js 1234/21`, `S 12 AS 345/21 ER`,
/// `XII ZR 17/04`), Bavaria's administrative courts (`M 7 K 21.1234`), the Court of Justice of the European Union
/// (`C-210/16`), Austria's courts (`85 C 153/21y`) and the Swiss Federal Supreme Court (`1C_123/2020`).
struct CaseNumberValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let bytes = candidate.indices.map { candidate[$0] }
    guard bytes.contains(where: \.isDigit) else { return .invalid(Verdict.Note.structure) }
    let words = bytes.split(separator: UInt8(ascii: " "))
    if let file = CourtFile(words, signs: lists[.registerSigns]) {
      let length = file.end == bytes.count ? nil : file.end
      return Verdict(
        file.isUnmistakable ? .valid : .unknown, note: file.isUnmistakable ? nil : "sign-alone", length: length,
        valueClass: file.valueClass)
    }
    if let first = words.first, Self.isSupranational(first) || Self.isSwiss(first) {
      return Verdict(.valid, length: words.count == 1 ? nil : first.endIndex, valueClass: .courtCase)
    }
    return Verdict(.unknown, note: "no-register-sign", valueClass: .administrativeFile)
  }

  /// `C-210/16`: court, number, year.
  private static func isSupranational(_ word: ArraySlice<UInt8>) -> Bool {
    let courts: ASCIISet = "CTF"
    guard let court = word.first, courts.contains(court), word.dropFirst().first == UInt8(ascii: "-") else {
      return false
    }
    let parts = word.dropFirst(2).split(separator: UInt8(ascii: "/"))
    return parts.count == 2 && parts.allSatisfy(\.areDigits) && parts[0].count <= 4 && parts[1].count == 2
  }

  /// `1C_123/2020`: division, number, year.
  private static func isSwiss(_ word: ArraySlice<UInt8>) -> Bool {
    let halves = word.split(separator: UInt8(ascii: "_"))
    guard halves.count == 2, halves[0].count == 2, halves[0].prefix(1).areDigits, halves[0].suffix(1).areCapitals else {
      return false
    }
    let parts = halves[1].split(separator: UInt8(ascii: "/"))
    return parts.count == 2 && parts.allSatisfy(\.areDigits) && parts[1].count == 4
  }
}
