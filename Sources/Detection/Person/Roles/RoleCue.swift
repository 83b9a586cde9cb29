/// What a word beside a name says of who it is: the classes of `rules/person/roles.txt` and `suffixes.txt`. The raw
/// values stand in `lexicon.bin` (five bits, so there is no room for more), which `make embed` writes anew.
enum RoleCue: UInt8, CaseIterable {
  case none
  /// A public office: mayor, minister, judge (rule-catalogue, LX-01).
  case office
  /// A spokesperson, or the label of a contact (LX-02).
  case press
  /// The label of a picture or text credit (LX-06).
  case credit
  /// An event or production that announces who appears (LX-07).
  case event
  /// A profession of the stage, of letters or of sports (LX-07).
  case performer
  /// A verb of appearing on a stage.
  case performs
  /// What keeps a dead person in mind: exhibition, memorial, biography (LX-05).
  case memory
  /// A ruler or a figure of history.
  case ruler
  /// A name, or a part of one, that only a historical person bears.
  case historic
  /// A private person's part in a story: resident, applicant, winner.
  case privately
  /// Nobody's name: Mustermann (LX-14).
  case placeholder
  /// What bears a person's name and is called after it: street, school, prize (LX-03, LX-04, LX-17).
  case namesake
  /// The same, and it may also stand before the name: Stiftung, Firma, Hotel.
  case bearer
  /// A word after which a name is none: Sankt, Sturmtief, Morbus; or a thing that is called like a person (LX-20).
  case thing
  case party
  /// A form of "to be" that joins a name and a role.
  case copula
  /// A century.
  case century
  /// Says outright that a contact is private.
  case markedPrivate
  /// Prepositions that point at what is told about: "über", "an".
  case about
  /// Prepositions that announce who takes part: "mit", "durch".
  case with
  /// "von", "of".
  case of
  /// Prepositions that turn a sentence to somebody else: "gegen", "bei".
  case toward
  /// "als", "as".
  case capacity
  /// "geboren", "gestorben".
  case lifespan
  /// "Jahre", after a number.
  case years
  /// A country or continent.
  case country
  /// Verbs by which a contact is offered: "beantwortet", "hilft", "erreichen".
  case answers
  /// "ihrem", "seiner": before what somebody has written or does.
  case possessive
  /// Verbs of speaking in public: "fordert", "analysiert"; they tell something only beside a publication, a link or an
  /// organisation.
  case speaks
  /// What persons speak for in public: association, university, museum. It may be called after a person too.
  case organization
  /// What belongs to somebody's private life: birthday, illness, retirement, accident, a raffle's prize. Where it is
  /// told of, nobody is there in a public function.
  case privateLife

  /// The classes of words that are no names by themselves.
  static let words: Set<RoleCue> = [
    .office, .press, .credit, .event, .performer, .performs, .memory, .ruler, .privately, .namesake, .bearer, .party,
    .century, .years, .country, .organization, .privateLife,
  ]

  /// The class of a name in a data file.
  init?(name: some StringProtocol) {
    guard let known = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = known
  }
}
