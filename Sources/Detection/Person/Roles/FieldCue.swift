/// What a word in the key of a front matter field says of a name in it: the classes of `rules/person/fields.txt`. The
/// raw values stand in `lexicon.bin` (five bits), which `make embed` writes anew.
enum FieldCue: UInt8, CaseIterable {
  case none
  /// Who made something or takes part in public: author, credit, team, speakers (LX-06, LX-07).
  case credit
  case press
  case office
  case performer
  case historic
  /// Private people, whatever else the draft says of them: winners, children, patients.
  case privately
  /// A list of people, who are in public where some entry of the list has a profile or a function: members.
  case listed
  /// The name itself; the words around it say whose: "name".
  case part
  /// The same, and shows that the person is in public: "github".
  case profile
  /// Shows that the person has a function, and says nothing of a name in its own text: "role".
  case function
  /// Text of the post.
  case content
  /// Words of a fixed kind, none of them a name: "status".
  case thing

  /// The class of a name in a data file.
  init?(name: some StringProtocol) {
    guard let known = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = known
  }

  /// Whether the words around it say whose name it is.
  var isPart: Bool { self == .part || self == .profile }

  /// Whether it shows that a person is in public.
  var isPublic: Bool { self == .profile || self == .function }

  /// What it says without a look at other fields.
  var role: RoleCue {
    switch self {
    case .credit: .credit
    case .press: .press
    case .office: .office
    case .performer: .performer
    case .historic: .memory
    case .privately: .privately
    case .thing: .thing
    case .none, .listed, .part, .profile, .function, .content: .none
    }
  }
}
