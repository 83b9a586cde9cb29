/// What a word beside a term says of whom it speaks of. Each cue is the list `linking/NAME` of the rules.
enum LinkCue: String, CaseIterable, Sendable {
  // Articles, by what they leave possible
  case articleMasculine = "article-masculine"
  case articleFeminine = "article-feminine"
  case articleNeuter = "article-neuter"
  case articleIndefinite = "article-indefinite"
  /// Our, my: somebody whom readers may know.
  case articleOwn = "article-own"
  /// His, her.
  case possessive
  // Nouns for persons
  case personMasculine = "person-masculine"
  /// Those whose plural looks like the singular (`Fahrer`).
  case personMasculineEven = "person-masculine-even"
  case personFeminine = "person-feminine"
  case personNeuter = "person-neuter"
  /// Offices and places held by one (`Schulleiterin`): a reference as good as a name.
  case roleMasculine = "role-masculine"
  case roleFeminine = "role-feminine"
  /// `Herr`, `Frau`, before a name or an initial.
  case salutation
  /// Many or anybody: `Menschen`, `Betroffene`, `wer`.
  case personPlural = "person-plural"
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
  case smallCell = "small-cell"
  /// One or two of them.
  case smallNumber = "small-number"
  /// Not a person, whatever its age and name.
  case animal

  /// The list's path without ending.
  var list: String { "linking/" + rawValue }

  /// By its place among all cues; an enumeration without payloads is stored as that number.
  var bit: UInt64 { 1 << UInt64(unsafeBitCast(self, to: UInt8.self)) }
}
