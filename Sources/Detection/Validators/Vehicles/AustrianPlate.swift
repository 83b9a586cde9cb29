import Rules

/// What the Austrian rules say of a licence plate.
///
/// Source: Kraftfahrgesetz 1967 §§ 48 and 48a, KDV 1967 § 26: a district, then digits and letters in one block each,
/// digits first (`W-12345A`), letters first where the holder chose them (`GU-NAME 1`); three to five signs, in the
/// capitals of the Länder up to six.
struct AustrianPlate {
  private let parts: [PlateText.Part]
  private let lists: ValidatorLists

  init(_ text: PlateText, lists: ValidatorLists) {
    parts = text.parts
    self.lists = lists
  }

  /// Nil where it has no form of an Austrian plate.
  var verdict: Verdict? {
    guard parts.count >= 2, !parts[0].isDigits, let words = lists[.plateDistrictsAT].words(after: parts[0].bytes),
      parts[1].gap != .none
    else { return nil }
    let signs = parts.dropFirst()
    let kind = words.first
    if kind == "official", signs.count == 1, signs.allSatisfy(\.isDigits) {
      return Verdict(.unknown, note: "number-alone", valueClass: .officialVehicle)
    }
    let most = parts[0].count == 1 ? 6 : 5
    guard signs.count == 2, (3...most).contains(signs.reduce(0) { $0 + $1.count }), Self.isBlocks(signs) else {
      return nil
    }
    let classes: [String: ValueClass] = ["official": .officialVehicle, "diplomatic": .diplomaticVehicle]
    let valueClass = kind.flatMap { classes[$0] }
    return Verdict(
      kind == "old" ? .unknown : .valid, note: kind == "old" ? "district-old" : "country=AT", valueClass: valueClass)
  }

  /// One block of digits that does not begin with 0, one of letters without Q and umlauts.
  private static func isBlocks(_ signs: ArraySlice<PlateText.Part>) -> Bool {
    guard let digits = signs.first(where: \.isDigits), let letters = signs.first(where: { !$0.isDigits }) else {
      return false
    }
    return digits.bytes[0] != UInt8(ascii: "0") && !letters.hasUmlaut && !letters.bytes.contains(UInt8(ascii: "Q"))
  }
}
