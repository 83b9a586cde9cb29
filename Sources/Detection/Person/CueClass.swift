/// The classes of `rules/person/cues.txt` and `suffixes.txt`; the raw values stand in the weights, so they are not
/// to be reordered without training again.
enum CueClass: UInt8, CaseIterable {
  case none
  case salutation
  case household
  case title
  case role
  case kinship
  case speech
  case life
  case particle
  case determiner
  case preposition
  case personPreposition
  case conjunction
  case pronoun
  case greeting
  case farewell
  case credit
  case party
  case month
  case weekday
  case company
  case street
  case institution
  case work
  case place
  case age
  case team
  case auxiliary
  case contact
  case resident
  case honour
  case brand
  case storm
  case demonym
  case abbreviation
  case adjective

  /// The class of a name in a data file.
  init?(name: some StringProtocol) {
    guard let known = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = known
  }

  /// The class of a sign: from 48 on, so that signs and words never share one.
  static func sign(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2E: 48
    case 0x2C: 49
    case 0x3A: 50
    case 0x3B: 51
    case 0x21: 52
    case 0x3F: 53
    case 0x28: 54
    case 0x29: 55
    case 0x22, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: 56
    case 0x27: 57
    case 0x2D, 0x2010...0x2015: 58
    case 0x2F: 59
    case 0x40: 60
    case 0x23: 61
    case 0x26: 62
    case 0x2A: 63
    case 0x7C: 64
    case 0x5F: 65
    case 0x2B: 66
    case 0x3D: 67
    case 0x3C: 68
    case 0x3E: 69
    case 0x5B: 70
    case 0x5D: 71
    // The copyright sign, and the cameras that stand for it.
    case 0xA9, 0x1F4F7, 0x1F4F8: 72
    case 0x2026: 73
    case 0x2022, 0xB7: 74
    case 0x2020: 75
    case 0xA7: 76
    default: 47
    }
  }

  static let number: UInt8 = 46
  static let numberWithAge: UInt8 = 45
}
