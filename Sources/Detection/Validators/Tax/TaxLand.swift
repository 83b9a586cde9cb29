/// A Land as far as its tax numbers go: its digits before the number, and the forms on its letters.
///
/// Source: Bayerisches Landesamt für Steuern, "Prüfung der Steuer- und Steueridentifikationsnummer", chapters 3 to 5.
enum TaxLand: CaseIterable {
  case badenWuerttemberg, bayern, berlin, brandenburg, bremen, hamburg, hessen, mecklenburgVorpommern, niedersachsen
  case nordrheinWestfalen, rheinlandPfalz, saarland, sachsen, sachsenAnhalt, schleswigHolstein, thueringen

  /// The first digits of the ELSTER form.
  var prefix: String {
    switch self {
    case .badenWuerttemberg: "28"
    case .bayern: "9"
    case .berlin: "11"
    case .brandenburg: "30"
    case .bremen: "24"
    case .hamburg: "22"
    case .hessen: "26"
    case .mecklenburgVorpommern: "40"
    case .niedersachsen: "23"
    case .nordrheinWestfalen: "5"
    case .rheinlandPfalz: "27"
    case .saarland: "10"
    case .sachsen: "32"
    case .sachsenAnhalt: "31"
    case .schleswigHolstein: "21"
    case .thueringen: "41"
    }
  }

  /// How many digits the number has on the Land's letters.
  var localCount: Int {
    switch self {
    case .badenWuerttemberg, .berlin, .bremen, .hamburg, .niedersachsen, .rheinlandPfalz, .schleswigHolstein: 10
    default: 11
    }
  }

  /// The groups as the Land prints them.
  var localGroups: [Int] {
    switch self {
    case .badenWuerttemberg: [5, 5]
    case .nordrheinWestfalen: [3, 4, 4]
    default: localCount == 10 ? [2, 3, 5] : [3, 3, 5]
    }
  }

  /// The digits before a local number in ELSTER form, and how many of the local number's first digits they stand for:
  /// `21` + `FF`, `9` + `FFF`, `26` + `FF` for Hesse's `0FF`, `3` + `2FF` for Saxony.
  private var localPrefix: (digits: String, dropped: Int) {
    switch self {
    case .hessen: (prefix, 1)
    case _ where localCount == 10 || prefix.utf8.count == 1: (prefix, 0)
    default: (String(prefix.prefix(1)), 0)
    }
  }

  /// The ELSTER form of a local number; nil where the Land gives no such number.
  func elsterForm(of local: [UInt8]) -> [UInt8]? {
    guard local.count == localCount else { return nil }
    if self == .hessen, local[0] != UInt8(ascii: "0") { return nil }
    let (digits, dropped) = localPrefix
    let officeEnd = localCount - 8
    let form = digits.utf8 + local[dropped..<officeEnd] + [UInt8(ascii: "0")] + local[officeEnd...]
    return form.starts(with: prefix.utf8) ? Array(form) : nil
  }

  /// The procedure for a number in ELSTER form: Berlin's depends on the tax office and its district.
  func procedure(for elster: [UInt8]) -> TaxNumberProcedure {
    switch self {
    case .badenWuerttemberg, .hessen, .schleswigHolstein: .two
    case .bremen, .hamburg: .elevenBremenHamburg
    case .niedersachsen: .elevenBerlinB
    case .nordrheinWestfalen: .elevenRemainder
    case .rheinlandPfalz: .palatinate
    case .berlin: Self.berlinUsesA(elster) ? .elevenBerlinA : .elevenBerlinB
    default: .eleven
    }
  }

  private static func berlinUsesA(_ elster: [UInt8]) -> Bool {
    guard elster.count == 13, let office = elster[2..<4].number, let district = elster[5..<8].number else {
      return false
    }
    return switch office {
    case 27, 29, 30: true
    case 13, 14, 17, 20, 21, 23, 24, 25: !(201...693).contains(district)
    case 16: !(1...29).contains(district) && !(201...693).contains(district) && !(875...899).contains(district)
    case 19: !(201...639).contains(district) && !(680...684).contains(district)
    default: false
    }
  }

  /// Whether the district (Bezirk) and, in North Rhine-Westphalia, the serial number are ones that are given.
  func allowsDistrict(in elster: [UInt8]) -> Bool {
    if self == .nordrheinWestfalen {
      guard let district = elster[5..<9].number, let serial = elster[9..<13].number else { return false }
      return ![0, 998, 999].contains(district) && serial > 9
    }
    guard let district = elster[5..<8].number, ![0, 998, 999].contains(district) else { return false }
    return procedure(for: elster) != .eleven || district >= 100
  }
}
