import Rules

/// What the German rules say of a licence plate.
///
/// Source: Fahrzeug-Zulassungsverordnung (FZV) §§ 9 to 13, 41 to 45, Anlagen 1, 2 and 4: a district of the list, one or
/// two letters without umlauts, up to four digits, at most eight signs; E or H; a season of months; red and short-term
/// plates (03, 04, 06, 07); numbers alone for authorities; `0-17-1` for diplomats; insurance plates.
struct GermanPlate {
  private let parts: ArraySlice<PlateText.Part>
  private let lists: ValidatorLists

  /// Letter groups that no authority gives.
  private static let refusedGroups = ["HJ", "KZ", "NS", "SA", "SS"]

  init(_ text: PlateText, lists: ValidatorLists) {
    parts = text.parts[...]
    self.lists = lists
  }

  /// Nil where it has no form of a German plate.
  var verdict: Verdict? {
    guard let first = parts.first, parts.count >= 2 else { return nil }
    if first.isDigits { return diplomatic ?? insurance }
    if parts.count >= 3, !parts[1].isDigits, parts[2].isDigits { return ordinary }
    return parts[1].isDigits ? numberAlone(first) : nil
  }

  private func district(_ code: some Collection<UInt8>) -> (isOld: Bool, exists: Bool) {
    let words = lists[.plateDistrictsDE].words(after: code)
    return (words?.first == "old", words != nil)
  }

  // MARK: District, letters, digits

  private var ordinary: Verdict? {
    let (code, group, number) = (parts[0], parts[1], parts[2])
    let district = district(code.bytes)
    guard district.exists, group.gap != .none, group.count <= 2, !group.hasUmlaut,
      number.count <= 4, number.bytes[0] != UInt8(ascii: "0")
    else { return nil }
    var rest = parts.dropFirst(3)
    let suffix = Self.takeSuffix(&rest)
    guard code.count + group.count + number.count + suffix <= 8 else { return .invalid(Verdict.Note.length) }
    guard Self.isSeason(rest) else { return nil }
    let doubt = district.isOld ? "district-old" : doubt(code, group)
    return Verdict(doubt == nil ? .valid : .unknown, note: doubt ?? "country=DE")
  }

  /// Why letters of the right form are hardly a plate's: no authority gives them, or they abbreviate something.
  private func doubt(_ code: PlateText.Part, _ group: PlateText.Part) -> String? {
    if Self.refusedGroups.contains(String(decoding: group.bytes, as: UTF8.self)) { return "letters-not-given" }
    let pair = code.bytes + [UInt8(ascii: "-")] + group.bytes
    return lists[.plateAbbreviationsDE].contains(pair) ? "usual-abbreviation" : nil
  }

  /// `E` for electric, `H` for historic; how many signs it takes.
  private static func takeSuffix(_ rest: inout ArraySlice<PlateText.Part>) -> Int {
    let suffixes = [[UInt8(ascii: "E")], [UInt8(ascii: "H")]]
    guard let part = rest.first, part.gap != .hyphen, suffixes.contains(part.bytes) else { return 0 }
    rest = rest.dropFirst()
    return 1
  }

  /// Nothing, or the first and last month of a season of two to eleven months.
  private static func isSeason(_ rest: ArraySlice<PlateText.Part>) -> Bool {
    if rest.isEmpty { return true }
    let months = rest.compactMap { $0.isDigits && $0.count == 2 ? $0.bytes.number : nil }
    guard rest.count == 2, months.count == 2, rest.last?.gap == .hyphen, months.allSatisfy({ (1...12).contains($0) })
    else { return false }
    return (2...11).contains((months[1] - months[0] + 12) % 12 + 1)
  }

  // MARK: Letters and digits only

  private func numberAlone(_ code: PlateText.Part) -> Verdict? {
    let numbers = parts.dropFirst()
    guard numbers.allSatisfy(\.isDigits), numbers.count <= 3, numbers.reduce(0, { $0 + $1.count }) <= 6 else {
      return nil
    }
    if let official = official(code, numbers: Array(numbers)) { return official }
    if district(code.bytes).exists {
      return isTradePlate(numbers)
        ? Verdict(.valid, note: "country=DE", valueClass: .tradePlate) : Verdict(.unknown, note: "number-alone")
    }
    return isUnseparated(code, numbers: numbers) ? Verdict(.unknown, note: "no-separator") : nil
  }

  /// A code of Anlage 2. `Y-123 456` and `NRW 4-1234` are unmistakable, `NRW 2030` is not.
  private func official(_ code: PlateText.Part, numbers: [PlateText.Part]) -> Verdict? {
    guard lists[.plateOfficialsDE].words(after: code.bytes)?.first == "only" else { return nil }
    let digits = numbers.reduce(0) { $0 + $1.count }
    let isGrouped = numbers.count == 2 && numbers[1].gap == .hyphen && numbers[0].count <= 2
    let isUnmistakable =
      isGrouped || code.bytes == [UInt8(ascii: "Y")] && digits == 6
      || code.bytes.elementsEqual("THW".utf8) && digits >= 4
    return Verdict(
      isUnmistakable ? .valid : .unknown, note: isUnmistakable ? "country=DE" : "number-alone",
      valueClass: .officialVehicle)
  }

  /// Red plates of dealers (06) and collectors (07), short-term plates (03, 04): § 41 to § 43 FZV.
  private func isTradePlate(_ numbers: ArraySlice<PlateText.Part>) -> Bool {
    let digits = numbers.flatMap(\.bytes)
    return (4...6).contains(digits.count) && ["03", "04", "06", "07"].contains { digits.starts(with: $0.utf8) }
  }

  /// `MAB 1234`: some split of the letters is a district and a group.
  private func isUnseparated(_ code: PlateText.Part, numbers: ArraySlice<PlateText.Part>) -> Bool {
    guard numbers.count == 1, let number = numbers.first, number.count <= 4, code.count + number.count <= 8,
      number.bytes[0] != UInt8(ascii: "0")
    else { return false }
    return (1...2).contains { length in
      code.bytes.count > length && code.bytes.suffix(length).areCapitals && district(code.bytes.dropLast(length)).exists
    }
  }

  // MARK: Digits first

  /// `0-17-1`: the mission and the rank, § 9 and Anlage 2 FZV.
  private var diplomatic: Verdict? {
    let numbers = parts.dropFirst().prefix(2)
    guard (2...4).contains(parts.count), parts[0].bytes == [UInt8(ascii: "0")], parts[1].gap == .hyphen,
      numbers.allSatisfy({ $0.isDigits && $0.count <= 3 && $0.gap != .none })
    else { return nil }
    let letter = parts.dropFirst(3)
    guard letter.allSatisfy({ !$0.isDigits && $0.count == 1 && $0.gap == .none }) else { return nil }
    return parts.count >= 3
      ? Verdict(.valid, note: "country=DE", valueClass: .diplomaticVehicle)
      : Verdict(.unknown, note: "number-alone", valueClass: .diplomaticVehicle)
  }

  /// `123 ABC`: three digits and three letters, § 52 FZV (2011), § 56 FZV (2023).
  private var insurance: Verdict? {
    guard parts.count == 2, parts[0].count == 3, !parts[1].isDigits, parts[1].count == 3, !parts[1].hasUmlaut else {
      return nil
    }
    return Verdict(.unknown, note: "no-district", valueClass: .insurancePlate)
  }
}
