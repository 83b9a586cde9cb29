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
    let known: [UInt8] = Array(".,:;!?()\"'-/@#&*|_+=<>[]".utf8)
    guard scalar < 0x80, let index = known.firstIndex(of: UInt8(scalar)) else { return 47 }
    return UInt8(48 + index)
  }

  static let number: UInt8 = 46
  static let numberWithAge: UInt8 = 45
}
