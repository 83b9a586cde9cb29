import Rules

/// A phone number of Germany, Austria or Switzerland by the numbering plan, of any other country by its length, which
/// makes it `valid` where it is usual, and never `invalid` within the bounds of E.164.
///
/// Source: Bundesnetzagentur (Nummernraum, Ortsnetzkennzahlen), RTR (KEM-V 2009), BAKOM, ITU-T E.164, DIN 5008 for the
/// written forms. Reserved: the numbers for media productions (Bundesnetzagentur, Mitteilung 148/2021, and others).
/// A landline without any separator, or with an area code that is not assigned (it may be foreign), is `unknown`.
struct PhoneValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let text = PhoneText(candidate, lists: lists)
    let digits = text.digits
    guard !digits.isEmpty else { return .invalid(Verdict.Note.structure) }
    if let meaning = text.otherMeaning { return .invalid(meaning) }
    guard digits.count <= 17 else { return .invalid(Verdict.Note.length) }
    let (finding, full) = judged(text, digits)
    return Verdict(
      finding.validity, note: finding.note, isReserved: full.map(isReserved) ?? false,
      length: text.end == candidate.count ? nil : text.end, valueClass: finding.valueClass)
  }

  /// What the plans say, and the number with its country code, where that is known.
  private func judged(_ text: PhoneText, _ digits: [UInt8]) -> (finding: PhonePlan.Finding, full: [UInt8]?) {
    if text.hasPlus { return international(text, digits) }
    if digits.starts(with: "00".utf8) { return international(text, Array(digits.dropFirst(2))) }
    if digits[0] == UInt8(ascii: "0") { return national(text, digits.dropFirst()) }
    return (short(text, digits), nil)
  }

  private func international(_ text: PhoneText, _ digits: [UInt8]) -> (PhonePlan.Finding, [UInt8]?) {
    let plan = PhonePlan(lists: lists)
    guard let (code, number, hasLength) = plan.country(of: digits) else {
      return (PhonePlan.Finding(.invalid, Verdict.Note.country), nil)
    }
    guard let country = PhonePlan.Country(rawValue: code) else {
      let finding = PhonePlan.Finding(
        hasLength ? .valid : .unknown, hasLength ? nil : "length-unusual", .foreignNumber)
      return digits.count < 7 || digits.count > 15
        ? (PhonePlan.Finding(.invalid, Verdict.Note.length, .foreignNumber), nil) : (finding, digits)
    }
    // `+49 (0) 30`, `+49 030`: the 0 is dialled within the country only.
    let significant = number.first == UInt8(ascii: "0") ? number.dropFirst() : number
    let finding = plan.finding(significant, in: country, hasExtension: text.hasExtension)
    return (finding, Array(code.utf8) + significant)
  }

  private func national(_ text: PhoneText, _ number: ArraySlice<UInt8>) -> (PhonePlan.Finding, [UInt8]?) {
    let plan = PhonePlan(lists: lists)
    let german = plan.finding(number, in: .germany, hasExtension: text.hasExtension)
    let areaCode = Self.writtenAreaCode(text)
    if german.validity != .valid || areaCode.map({ $0.count < german.areaCodeCount }) ?? false, let areaCode,
      let neighbour = neighbour(number, areaCode: areaCode, plan: plan)
    {
      return neighbour
    }
    let full = Array("49".utf8) + number
    guard german.valueClass == .landline, german.validity == .valid, text.groups.count == 1 else {
      return (german, full)
    }
    return (PhonePlan.Finding(.unknown, "no-separator", .landline), full)
  }

  /// An Austrian or Swiss number whose first group is an area code or range there, where it is none in Germany.
  private func neighbour(
    _ number: ArraySlice<UInt8>, areaCode: [UInt8], plan: PhonePlan
  ) -> (PhonePlan.Finding, [UInt8]?)? {
    for country in [PhonePlan.Country.switzerland, .austria] {
      let finding = plan.finding(number, in: country, hasExtension: false)
      let full = Array(country.rawValue.utf8) + number
      guard finding.validity == .valid, isCode(areaCode, of: country) else { continue }
      let note = country == .austria ? "country=AT" : "country=CH"
      return (PhonePlan.Finding(.valid, note, finding.valueClass), full)
    }
    return nil
  }

  private func isCode(_ digits: [UInt8], of country: PhonePlan.Country) -> Bool {
    lists[.phoneRanges].contains(Array(country.rawValue.utf8) + digits)
      || country == .austria && lists[.phoneAreaCodesAT].contains(digits)
  }

  /// A number without an area code: one of the short numbers, or a local number of who knows where.
  private func short(_ text: PhoneText, _ digits: [UInt8]) -> PhonePlan.Finding {
    let classes: [String: ValueClass] = [
      "emergency": .emergencyNumber, "public": .publicNumber, "service": .serviceNumber,
    ]
    if let word = lists[.phoneShortNumbers].words(after: digits)?.first {
      return PhonePlan.Finding(.valid, "short-number", classes[word])
    }
    return (3...15).contains(digits.count)
      ? PhonePlan.Finding(.unknown, "no-area-code") : PhonePlan.Finding(.invalid, Verdict.Note.length)
  }

  /// The number begins with a reserved range.
  private func isReserved(_ full: [UInt8]) -> Bool {
    let kind = Array("phone:".utf8)
    return lists[.reservedValues].longestPrefix(of: kind + full).map { $0.length > kind.count } ?? false
  }

  /// The digits before the first separator, without the 0; nil where there is no separator.
  private static func writtenAreaCode(_ text: PhoneText) -> [UInt8]? {
    guard text.groups.count > 1 else { return nil }
    let first = text.groups[0].digits.dropFirst()
    return first.isEmpty ? text.groups[1].digits : Array(first)
  }
}
