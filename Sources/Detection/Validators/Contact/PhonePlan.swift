import Rules

/// The numbering plans of Germany, Austria and Switzerland, and the lengths of all others.
struct PhonePlan {
  /// What a plan says of a national number.
  struct Finding {
    let validity: Entity.Validity
    let note: String?
    let valueClass: ValueClass?
    /// How many digits the area code has, 0 where there is none.
    let areaCodeCount: Int

    init(_ validity: Entity.Validity, _ note: String? = nil, _ valueClass: ValueClass? = nil, areaCodeCount: Int = 0) {
      self.validity = validity
      self.note = note
      self.valueClass = valueClass
      self.areaCodeCount = areaCodeCount
    }
  }

  /// Countries whose plans are known number by number.
  enum Country: String {
    case germany = "49"
    case austria = "43"
    case switzerland = "41"
  }

  let lists: ValidatorLists

  /// Judges a national number, without the 0 before it. An extension may make it longer than the plan has it.
  func finding(_ number: ArraySlice<UInt8>, in country: Country, hasExtension: Bool) -> Finding {
    if let range = range(of: number, in: country) { return range }
    let list: ListName = country == .austria ? .phoneAreaCodesAT : .phoneAreaCodesDE
    guard country != .switzerland, let code = lists[list].longestPrefix(of: number) else {
      // 010 is the prefix that chooses a carrier; nothing can be reached under it alone.
      let isCarrier = country == .germany && number.starts(with: "10".utf8)
      return isCarrier ? Finding(.invalid, "no-such-range") : Finding(.unknown, "area-code-unassigned")
    }
    return landline(number, areaCodeCount: code.length, country: country, hasExtension: hasExtension)
  }

  /// Mobile, service and personal numbers by their range.
  private func range(of number: ArraySlice<UInt8>, in country: Country) -> Finding? {
    let full = Array(country.rawValue.utf8) + number
    guard let (_, words) = lists[.phoneRanges].longestPrefix(of: full), words.count == 3,
      let least = Int(words[1]), let most = Int(words[2])
    else { return nil }
    let classes: [String: ValueClass] = [
      "mobile": .mobile, "landline": .landline, "personal": .personalNumber, "service": .serviceNumber,
    ]
    guard (least...max(least, most)).contains(number.count) else {
      return Finding(.invalid, Verdict.Note.length, classes[words[0]])
    }
    return Finding(.valid, nil, classes[words[0]])
  }

  private func landline(
    _ number: ArraySlice<UInt8>, areaCodeCount: Int, country: Country, hasExtension: Bool
  ) -> Finding {
    let subscriber = number.dropFirst(areaCodeCount)
    guard !subscriber.isEmpty, number.count <= 15 else { return Finding(.invalid, Verdict.Note.length) }
    // 0 is the prefix of long distance.
    if subscriber.first == UInt8(ascii: "0") { return Finding(.invalid, "subscriber-begins-with-0") }
    let note: String?
    switch subscriber.count {
    case ..<3: note = "short"
    // New numbers have eleven digits with the area code; those of old private exchanges have two more.
    case _ where number.count > (hasExtension || country == .austria ? 13 : 11): note = "long"
    default: note = nil
    }
    return Finding(note == nil ? .valid : .unknown, note, .landline, areaCodeCount: areaCodeCount)
  }

  /// The country code at the start of an international number, and whether the rest has a possible length.
  func country(of digits: [UInt8]) -> (code: String, number: ArraySlice<UInt8>, hasLength: Bool)? {
    guard let (length, words) = lists[.phoneCountries].longestPrefix(of: digits), words.count == 2,
      let least = Int(words[0]), let most = Int(words[1])
    else { return nil }
    let number = digits.dropFirst(length)
    return (
      String(decoding: digits.prefix(length), as: UTF8.self), number, (least...max(least, most)).contains(number.count)
    )
  }
}
