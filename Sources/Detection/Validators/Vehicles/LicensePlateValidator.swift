/// A licence plate of Germany, Austria or Switzerland.
///
/// Source: see `GermanPlate` and `AustrianPlate`; VZV Art. 84 for Switzerland (`ZH 123456`), whose form alone is never
/// more than `unknown`. Small letters leave a plate `unknown`, large and small ones together are words.
struct LicensePlateValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    guard let text = PlateText(candidate) else { return .invalid(Verdict.Note.structure) }
    guard let verdict = verdict(of: text) else { return .invalid("no-such-plate") }
    guard text.isSmall, verdict.validity == .valid else { return verdict }
    return Verdict(.unknown, note: "small-letters", valueClass: verdict.valueClass)
  }

  private func verdict(of text: PlateText) -> Verdict? {
    let german = GermanPlate(text, lists: lists).verdict
    if let german, german.validity == .valid { return german }
    let austrian = AustrianPlate(text, lists: lists).verdict
    if let austrian, austrian.validity == .valid { return austrian }
    return german ?? austrian ?? swiss(text)
  }

  private func swiss(_ text: PlateText) -> Verdict? {
    guard text.parts.count == 2, !text.parts[0].isDigits, text.parts[1].isDigits, text.parts[1].count <= 6,
      text.parts[1].bytes[0] != UInt8(ascii: "0"), lists[.plateCantonsCH].contains(text.parts[0].bytes)
    else { return nil }
    return Verdict(.unknown, note: "country=CH")
  }
}
