/// What a word beside a term says of whom it speaks of. Each cue is the list `linking/NAME` of the rules.
///
/// The raw value is the cue's place in a ``LinkCueSet``.
enum LinkCue: UInt8, CaseIterable, Sendable {
  // Articles, by what they leave possible
  case articleMasculine
  case articleFeminine
  case articleNeuter
  case articleIndefinite
  /// Our, my: somebody whom readers may know.
  case articleOwn
  /// His, her.
  case possessive
  // Nouns for persons
  case personMasculine
  /// Those whose plural looks like the singular (`Fahrer`).
  case personMasculineEven
  case personFeminine
  case personNeuter
  /// Offices and places held by one (`Schulleiterin`): a reference as good as a name.
  case roleMasculine
  case roleFeminine
  /// `Herr`, `Frau`, before a name or an initial.
  case salutation
  /// Many or anybody: `Menschen`, `Betroffene`, `wer`.
  case personPlural
  case pronoun
  // Predicates
  case binder
  case copula
  case having
  /// `sich`.
  case reflexive
  /// A time or verb form that tells of something that happened.
  case event
  /// `bei`, `von` before the person.
  case towards
  // What speaks against it
  case conditional
  case modal
  case campaign
  case organisation
  case negation
  /// Words after which the sentence is about law or rules.
  case legal
  /// What is long past: `im Mittelalter`, `deportiert`.
  case past
  /// Verbs by which somebody acts or speaks in function: `eröffnet`, `warnt`.
  case speech
  /// Verbs by which somebody does to others what a term tells: `behandelt`, `verurteilte`.
  case craft
  /// What few of can be counted: `Fall`, `Kind`.
  case smallCell
  /// One or two of them.
  case smallNumber
  /// Not a person, whatever its age and name.
  case animal

  /// The list's path without ending.
  var list: String {
    switch self {
    case .articleMasculine: "linking/article-masculine"
    case .articleFeminine: "linking/article-feminine"
    case .articleNeuter: "linking/article-neuter"
    case .articleIndefinite: "linking/article-indefinite"
    case .articleOwn: "linking/article-own"
    case .possessive: "linking/possessive"
    case .personMasculine: "linking/person-masculine"
    case .personMasculineEven: "linking/person-masculine-even"
    case .personFeminine: "linking/person-feminine"
    case .personNeuter: "linking/person-neuter"
    case .roleMasculine: "linking/role-masculine"
    case .roleFeminine: "linking/role-feminine"
    case .salutation: "linking/salutation"
    case .personPlural: "linking/person-plural"
    case .pronoun: "linking/pronoun"
    case .binder: "linking/binder"
    case .copula: "linking/copula"
    case .having: "linking/having"
    case .reflexive: "linking/reflexive"
    case .event: "linking/event"
    case .towards: "linking/towards"
    case .conditional: "linking/conditional"
    case .modal: "linking/modal"
    case .campaign: "linking/campaign"
    case .organisation: "linking/organisation"
    case .negation: "linking/negation"
    case .legal: "linking/legal"
    case .past: "linking/past"
    case .speech: "linking/speech"
    case .craft: "linking/craft"
    case .smallCell: "linking/small-cell"
    case .smallNumber: "linking/small-number"
    case .animal: "linking/animal"
    }
  }

  var bit: UInt64 { 1 << UInt64(rawValue) }
}
