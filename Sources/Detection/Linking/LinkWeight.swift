/// What a finding of the linker is worth, in points of 100: the list `linking/weights` says how much.
enum LinkWeight: String, CaseIterable, Sendable {
  // Who is meant
  case named
  case aged
  case role
  case officeHolder = "office-holder"
  case professional
  case weak
  case bare
  case holder
  case previousNamed = "previous-named"
  case previousWeak = "previous-weak"
  /// The one whom the whole draft is about: a doctor's letter.
  case record
  // What ties the term to the person
  case bound
  case having
  case own
  case event
  // What the term needs
  case unboundPerson = "unbound-person"
  case unboundPersonNamed = "unbound-person-named"
  case unboundState = "unbound-state"
  case unboundAmbiguous = "unbound-ambiguous"
  // What speaks against it
  case generic
  case conditional
  case campaign
  case modal
  case negation
  case legal
  case past
  /// Who opens a clinic is not a patient of it.
  case speech
  /// Nor is who treats others.
  case craft
  /// Somebody unknown to whom something befell: `ein Mann wurde verletzt`.
  case anonymous
  case nameAgainst = "name-against"
  case smallCell = "small-cell"
  case threshold
}
