/// In which role a person stands in a draft; rules decide per role.
package enum PersonRole: String, Sendable, CaseIterable {
  case `private`
  case officeHolder = "office-holder"
  case pressContact = "press-contact"
  case credited
  case performer
  case historical
  case placeholder
  /// Not a person: a street, school, prize … that bears a person's name.
  case namedAfter = "named-after"
  case unknown
}
