import PolicyYAML

extension ValueReader where Value == Authority {
  static let authority = ValueReader.object(AuthorityFields.object) { keyed in
    var authority = Authority()
    readOffice(keyed, into: &authority)
    readContacts(keyed, into: &authority)
    readPersons(keyed, into: &authority)
    return authority
  }

  private static func readOffice(_ keyed: KeyedReader, into authority: inout Authority) {
    authority.name = keyed[AuthorityFields.name]
    authority.level = keyed[AuthorityFields.level]?.rawValue
    authority.land = keyed[AuthorityFields.land]?.rawValue
    authority.population = keyed[AuthorityFields.population]
    authority.elections = keyed[AuthorityFields.elections] ?? []
    authority.electionWindowDays = keyed[AuthorityFields.electionWindow]
    authority.genderStyle = keyed[AuthorityFields.genderStyle]?.rawValue
  }

  private static func readContacts(_ keyed: KeyedReader, into authority: inout Authority) {
    authority.ownDomains = keyed[AuthorityFields.ownDomains] ?? []
    authority.ownPhones = keyed[AuthorityFields.ownPhones] ?? []
    authority.ownEmails = keyed[AuthorityFields.ownEmails] ?? []
    authority.ownIBANs = keyed[AuthorityFields.ownIBANs] ?? []
    authority.ownAddresses = keyed[AuthorityFields.ownAddresses] ?? []
    authority.ownPlates = keyed[AuthorityFields.ownPlates] ?? []
    authority.ownIdentifiers = keyed[AuthorityFields.ownIdentifiers] ?? []
    authority.handlesAllowed = keyed[AuthorityFields.handlesAllowed] ?? []
    authority.toolsApproved = keyed[AuthorityFields.toolsApproved] ?? []
    authority.publicHosts = keyed[AuthorityFields.publicHosts] ?? []
    authority.imprintURL = keyed[AuthorityFields.imprintURL]
    authority.privacyURL = keyed[AuthorityFields.privacyURL]
    authority.dpoContact = keyed[AuthorityFields.dpoContact]
  }

  private static func readPersons(_ keyed: KeyedReader, into authority: inout Authority) {
    authority.officeHolders = keyed[AuthorityFields.officeHolders] ?? []
    authority.pressContacts = keyed[AuthorityFields.pressContacts] ?? []
    authority.staffWithExternalFunction = keyed[AuthorityFields.staff] ?? []
    authority.publicFigures = keyed[AuthorityFields.publicFigures] ?? []
    authority.historicalPersons = keyed[AuthorityFields.historicalPersons] ?? []
    authority.namedAfter = keyed[AuthorityFields.namedAfter] ?? []
  }
}
